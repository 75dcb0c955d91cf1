package pk.gov.hec.dlsei.web.operator;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Optional;
import pk.gov.hec.dlsei.domain.error.DlseiException;
import pk.gov.hec.dlsei.domain.error.ErrorCode;
import pk.gov.hec.dlsei.domain.job.JobName;
import pk.gov.hec.dlsei.domain.job.MissedPolicy;
import pk.gov.hec.dlsei.domain.job.ScheduleFault;
import pk.gov.hec.dlsei.domain.job.ScheduleForm;
import pk.gov.hec.dlsei.domain.job.ScheduleLine;
import pk.gov.hec.dlsei.domain.job.ScheduleRefusedException;
import pk.gov.hec.dlsei.domain.job.usecase.ChangeSchedule;
import pk.gov.hec.dlsei.domain.job.usecase.ReadSchedules;
import pk.gov.hec.dlsei.web.frame.NextPage;
import pk.gov.hec.dlsei.web.frame.Texts;
import pk.gov.hec.dlsei.web.security.SignedIn;

/** When the job of the page runs by itself. */
@Named("schedule")
@ViewScoped
public class ScheduleBean implements Serializable {

  private static final long serialVersionUID = 1L;

  private String cron;
  private String zone;
  private MissedPolicy missed;
  private int version;
  private transient Optional<ScheduleLine> line;

  @Inject transient ReadSchedules read;
  @Inject transient ChangeSchedule change;
  @Inject transient SignedIn signedIn;
  @Inject JobBean job;

  /** Fills the form in with what holds. */
  public void load() {
    getLine()
        .ifPresent(
            one -> {
              cron = one.cron();
              zone = one.zone();
              missed = one.missed();
              version = one.version();
            });
  }

  /** The schedule; empty for a job that people alone start. */
  public Optional<ScheduleLine> getLine() {
    if (line == null) {
      line =
          read.all(signedIn.actor()).stream().filter(one -> one.job() == job.getJob()).findFirst();
    }
    return line;
  }

  /** What may become of missed times. */
  public MissedPolicy[] getPolicies() {
    return MissedPolicy.values();
  }

  /** Changes its times. */
  public String change() {
    JobName name = job.getJob();
    ScheduleForm form = new ScheduleForm(cron, zone, missed, version);
    return act(() -> change.handle(signedIn.actor(), name, form), "schedule.changed");
  }

  /** Lets it rest. */
  public String pause() {
    return act(() -> change.pause(signedIn.actor(), job.getJob()), "schedule.paused");
  }

  /** Lets it go on. */
  public String resume() {
    return act(() -> change.resume(signedIn.actor(), job.getJob()), "schedule.resumed");
  }

  private String act(Runnable act, String done) {
    try {
      act.run();
    } catch (ScheduleRefusedException e) {
      e.faults().forEach(ScheduleBean::refuse);
      return null;
    } catch (DlseiException e) {
      if (e.code() != ErrorCode.CHANGED_MEANWHILE) {
        throw e;
      }
      Texts.showError("schedule.changedMeanwhile");
      return null;
    }
    Texts.showDone(done);
    NextPage.keepMessages();
    return "/operator/job?faces-redirect=true&name=" + job.getJob().file();
  }

  private static void refuse(ScheduleFault fault) {
    String field =
        switch (fault) {
          case NO_TIMES, NEVER_COMES -> "times:cron";
          case NO_SUCH_ZONE -> "times:zone";
        };
    FacesContext.getCurrentInstance().addMessage(field, Texts.error("schedule." + fault));
  }

  public String getCron() {
    return cron;
  }

  public void setCron(String cron) {
    this.cron = cron;
  }

  public String getZone() {
    return zone;
  }

  public void setZone(String zone) {
    this.zone = zone;
  }

  public MissedPolicy getMissed() {
    return missed;
  }

  public void setMissed(MissedPolicy missed) {
    this.missed = missed;
  }
}
