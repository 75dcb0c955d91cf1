package pk.gov.hec.dlsei.web.hec;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.List;
import pk.gov.hec.dlsei.api.cohort.ClauseText;
import pk.gov.hec.dlsei.api.cohort.DateTerm;
import pk.gov.hec.dlsei.api.cohort.NumberTerm;
import pk.gov.hec.dlsei.api.cohort.Reading;
import pk.gov.hec.dlsei.api.cohort.SeatTerm;
import pk.gov.hec.dlsei.api.value.BilingualText;
import pk.gov.hec.dlsei.api.value.CohortId;
import pk.gov.hec.dlsei.domain.cohort.Cohort;
import pk.gov.hec.dlsei.domain.cohort.usecase.OpenCohort;
import pk.gov.hec.dlsei.domain.cohort.usecase.ReadCohorts;
import pk.gov.hec.dlsei.domain.error.DlseiException;
import pk.gov.hec.dlsei.domain.error.ErrorCode;
import pk.gov.hec.dlsei.web.frame.FrameBean;
import pk.gov.hec.dlsei.web.frame.NextPage;
import pk.gov.hec.dlsei.web.frame.Texts;
import pk.gov.hec.dlsei.web.security.SignedIn;

/** One cohort: its document clause by clause, with terms, readings and what HEC has set. */
@Named("cohort")
@ViewScoped
public class CohortBean implements Serializable {

  private static final long serialVersionUID = 1L;

  private String id;
  private String reason;
  private transient ReadCohorts.Sheet sheet;

  @Inject transient ReadCohorts readCohorts;
  @Inject transient OpenCohort openCohort;
  @Inject transient SignedIn signedIn;
  @Inject transient FrameBean frame;
  @Inject transient HttpServletRequest request;

  /**
   * Takes the one that the address names.
   *
   * @throws DlseiException NOT_FOUND for an unknown one
   */
  public void load() {
    id = request.getParameter("id");
    if (!CohortId.isWellFormed(id)) {
      throw new DlseiException(ErrorCode.NOT_FOUND, "No such cohort");
    }
    getSheet();
  }

  /** Everything about it. */
  public ReadCohorts.Sheet getSheet() {
    if (sheet == null) {
      sheet = readCohorts.sheet(signedIn.actor(), cohort());
    }
    return sheet;
  }

  CohortId cohort() {
    return new CohortId(id);
  }

  /** Opens a planned one, or closes an open one. */
  public String turn() {
    boolean opens = isPlanned();
    if (opens) {
      List<BilingualText> obstacles = openCohort.handle(signedIn.actor(), cohort(), reason);
      if (!obstacles.isEmpty()) {
        Texts.showObstacles(frame.getLocale(), obstacles);
        return null;
      }
    } else {
      openCohort.close(signedIn.actor(), cohort(), reason);
    }
    Texts.showDone(opens ? "cohort.opened" : "cohort.closed");
    return back();
  }

  String back() {
    NextPage.keepMessages();
    return "/hec/cohort?faces-redirect=true&id=" + id;
  }

  public boolean isPlanned() {
    return getSheet().cohort().state() == Cohort.State.PLANNED;
  }

  public boolean isClosed() {
    return getSheet().cohort().state() == Cohort.State.CLOSED;
  }

  /** The days that a clause states. */
  public List<DateTerm> dates(ClauseText clause) {
    return getSheet().terms().dates().stream()
        .filter(date -> date.term().clauseId().equals(clause.id()))
        .toList();
  }

  /** The numbers of seats that a clause states. */
  public List<SeatTerm> seats(ClauseText clause) {
    return getSheet().terms().seats().stream()
        .filter(seats -> seats.clauseId().equals(clause.id()))
        .toList();
  }

  /** The other numbers that a clause states. */
  public List<NumberTerm> numbers(ClauseText clause) {
    return getSheet().terms().numbers().stream()
        .filter(number -> number.term().clauseId().equals(clause.id()))
        .toList();
  }

  /** How a clause is read. */
  public List<Reading> readings(ClauseText clause) {
    return getSheet().readings().stream()
        .filter(reading -> reading.clauseIds().contains(clause.id()))
        .toList();
  }

  public String getId() {
    return id;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
