package pk.gov.hec.dlsei.web.operator;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pk.gov.hec.dlsei.domain.error.DlseiException;
import pk.gov.hec.dlsei.domain.error.ErrorCode;
import pk.gov.hec.dlsei.domain.job.JobName;
import pk.gov.hec.dlsei.domain.job.JobParameter;
import pk.gov.hec.dlsei.domain.job.JobRunLine;
import pk.gov.hec.dlsei.domain.job.JobRunQuery;
import pk.gov.hec.dlsei.domain.job.ParameterFault;
import pk.gov.hec.dlsei.domain.job.ParametersRefusedException;
import pk.gov.hec.dlsei.domain.job.RunsAlreadyException;
import pk.gov.hec.dlsei.domain.job.usecase.ReadRuns;
import pk.gov.hec.dlsei.domain.job.usecase.StartJob;
import pk.gov.hec.dlsei.web.frame.FrameBean;
import pk.gov.hec.dlsei.web.frame.NextPage;
import pk.gov.hec.dlsei.web.frame.Texts;
import pk.gov.hec.dlsei.web.security.SignedIn;

/** One job: starting it with parameters, and what ran last. */
@Named("job")
@ViewScoped
public class JobBean implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final int LATEST = 10;

  private JobName job;
  private final Map<String, String> typed = new HashMap<>();
  private final Map<String, String> faults = new HashMap<>();
  private transient List<JobRunLine> latest;

  @Inject transient ReadRuns runs;
  @Inject transient StartJob start;
  @Inject transient SignedIn signedIn;
  @Inject transient FrameBean frame;
  @Inject transient HttpServletRequest request;

  /**
   * Reads which one the address asks for.
   *
   * @throws DlseiException NOT_FOUND for an unknown one
   */
  public void load() {
    job =
        Optional.ofNullable(request.getParameter("name"))
            .flatMap(JobName::ofFile)
            .orElseThrow(() -> new DlseiException(ErrorCode.NOT_FOUND, "No such job"));
    job.parameters().forEach(one -> typed.put(one.name(), one.defaultValue().orElse("")));
  }

  public JobName getJob() {
    return job;
  }

  /** Its parameters, in the order of the form. */
  public List<JobParameter> getParameters() {
    return job.parameters();
  }

  /** What is typed, by parameter. */
  public Map<String, String> getTyped() {
    return typed;
  }

  /** What is wrong with it, in the reader's language; empty where nothing is. */
  public String fault(String parameter) {
    return faults.getOrDefault(parameter, "");
  }

  /** Its latest runs. */
  public List<JobRunLine> getLatest() {
    if (latest == null) {
      JobRunQuery.Filter mine = new JobRunQuery.Filter(Optional.of(job), Optional.empty());
      latest = runs.page(signedIn.actor(), mine, 0, LATEST);
    }
    return latest;
  }

  /** Starts it, and shows the run. */
  public String start() {
    faults.clear();
    job.parameters()
        .forEach(
            one ->
                typed.put(
                    one.name(),
                    Optional.ofNullable(request.getParameter("p-" + one.name())).orElse("")));
    try {
      long run = start.handle(signedIn.actor(), job, typed);
      Texts.showDone("job.started");
      NextPage.keepMessages();
      return "/operator/run?faces-redirect=true&id=" + run;
    } catch (ParametersRefusedException e) {
      e.faults().forEach(this::complain);
      Texts.showError("job.parametersWrong");
    } catch (RunsAlreadyException e) {
      Texts.showError("job.runsAlready");
    }
    return null;
  }

  private void complain(ParameterFault fault) {
    faults.put(fault.name(), Texts.in(frame.getLocale(), "parameterFault." + fault.kind()));
  }
}
