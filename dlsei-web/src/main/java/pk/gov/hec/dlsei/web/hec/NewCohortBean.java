package pk.gov.hec.dlsei.web.hec;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import pk.gov.hec.dlsei.api.value.BilingualText;
import pk.gov.hec.dlsei.api.value.CohortId;
import pk.gov.hec.dlsei.domain.cohort.usecase.PlanCohort;
import pk.gov.hec.dlsei.domain.cohort.usecase.ReadCohorts;
import pk.gov.hec.dlsei.domain.cohort.usecase.StatedCohorts;
import pk.gov.hec.dlsei.domain.error.DlseiException;
import pk.gov.hec.dlsei.domain.error.ErrorCode;
import pk.gov.hec.dlsei.web.frame.NextPage;
import pk.gov.hec.dlsei.web.frame.Texts;
import pk.gov.hec.dlsei.web.security.SignedIn;

/** Plans a cohort: a document's as it stands there, or HEC's own from an earlier one's terms. */
@Named("newCohort")
@ViewScoped
public class NewCohortBean implements Serializable {

  private static final long serialVersionUID = 1L;

  private String stated;
  private String from;
  private String id;
  private String follows;
  private String english;
  private String urdu;
  private LocalDate applicationsFrom;
  private LocalDate starts;
  private LocalDate ends;
  private Integer seats;
  private String reason;

  @Inject transient PlanCohort planCohort;
  @Inject transient CohortsBean cohorts;
  @Inject transient SignedIn signedIn;
  @Inject transient HttpServletRequest request;

  /**
   * Takes the cohort that the address names: one of a document, or an earlier one.
   *
   * @throws DlseiException NOT_FOUND where there is none such
   */
  public void load() {
    stated = request.getParameter("stated");
    from = request.getParameter("from");
    boolean known =
        stated == null
            ? cohorts.getAll().stream().anyMatch(line -> isId(line, from))
            : cohorts.getNotPlanned().stream().anyMatch(one -> one.id().value().equals(stated));
    if (!known) {
      throw new DlseiException(ErrorCode.NOT_FOUND, "No such cohort");
    }
    if (stated == null) {
      follows = from;
      seats = earlier().terms().seatsOn(earlier().terms().ends().value()).seats();
    }
  }

  private static boolean isId(ReadCohorts.Line line, String wanted) {
    return line.cohort().id().value().equals(wanted);
  }

  /** The cohort whose terms are taken. */
  public ReadCohorts.Line earlier() {
    return cohorts.getAll().stream().filter(line -> isId(line, from)).findFirst().orElseThrow();
  }

  /** Plans it. */
  public String plan() {
    if (stated != null) {
      planCohort.asStated(signedIn.actor(), new CohortId(stated), reason);
      return done(stated);
    }
    if (!CohortId.isWellFormed(id)) {
      complain("id", "newCohort.idWrong");
      return null;
    }
    if (ends.isBefore(starts)) {
      complain("ends", "newCohort.endsBefore");
      return null;
    }
    try {
      planCohort.handle(signedIn.actor(), typed());
    } catch (DlseiException e) {
      if (e.code() != ErrorCode.ALREADY_TAKEN) {
        throw e;
      }
      complain("id", "newCohort.idTaken");
      return null;
    }
    return done(id);
  }

  private PlanCohort.Plan typed() {
    return new PlanCohort.Plan(
        new CohortId(id),
        new CohortId(from),
        Optional.ofNullable(follows).filter(f -> !f.isEmpty()).map(CohortId::new),
        new BilingualText(english, urdu),
        new PlanCohort.Days(applicationsFrom, starts, ends),
        seats,
        reason);
  }

  private static String done(String planned) {
    Texts.showDone("newCohort.done");
    NextPage.keepMessages();
    return "/hec/cohort?faces-redirect=true&id=" + planned;
  }

  private static void complain(String field, String message) {
    FacesContext.getCurrentInstance().addMessage("form:" + field, Texts.error(message));
  }

  public boolean isStated() {
    return stated != null;
  }

  /** What the document's cohort is called; null where somebody has planned it meanwhile. */
  public BilingualText getTitle() {
    return cohorts.getNotPlanned().stream()
        .filter(one -> one.id().value().equals(stated))
        .map(StatedCohorts.Stated::title)
        .findFirst()
        .orElse(null);
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }

  public String getFollows() {
    return follows;
  }

  public void setFollows(String follows) {
    this.follows = follows;
  }

  public String getEnglish() {
    return english;
  }

  public void setEnglish(String english) {
    this.english = english;
  }

  public String getUrdu() {
    return urdu;
  }

  public void setUrdu(String urdu) {
    this.urdu = urdu;
  }

  public LocalDate getApplicationsFrom() {
    return applicationsFrom;
  }

  public void setApplicationsFrom(LocalDate applicationsFrom) {
    this.applicationsFrom = applicationsFrom;
  }

  public LocalDate getStarts() {
    return starts;
  }

  public void setStarts(LocalDate starts) {
    this.starts = starts;
  }

  public LocalDate getEnds() {
    return ends;
  }

  public void setEnds(LocalDate ends) {
    this.ends = ends;
  }

  public Integer getSeats() {
    return seats;
  }

  public void setSeats(Integer seats) {
    this.seats = seats;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
