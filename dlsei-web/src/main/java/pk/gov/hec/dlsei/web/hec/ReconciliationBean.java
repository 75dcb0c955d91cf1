package pk.gov.hec.dlsei.web.hec;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import pk.gov.hec.dlsei.domain.reconciliation.DifferenceKind;
import pk.gov.hec.dlsei.domain.reconciliation.DifferenceLine;
import pk.gov.hec.dlsei.domain.reconciliation.DifferenceQuery;
import pk.gov.hec.dlsei.domain.reconciliation.DifferenceState;
import pk.gov.hec.dlsei.domain.reconciliation.usecase.ReadDifferences;
import pk.gov.hec.dlsei.domain.reconciliation.usecase.RepairDifferences;
import pk.gov.hec.dlsei.domain.reconciliation.usecase.StartComparison;
import pk.gov.hec.dlsei.web.frame.Chosen;
import pk.gov.hec.dlsei.web.frame.NextPage;
import pk.gov.hec.dlsei.web.frame.Paging;
import pk.gov.hec.dlsei.web.frame.Texts;
import pk.gov.hec.dlsei.web.security.SignedIn;

/** Where our licences and Coursera's members differ, and what is done about it. */
@Named("reconciliation")
@ViewScoped
public class ReconciliationBean implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final String SELF = "/hec/reconciliation?faces-redirect=true";

  private String state;
  private String kind;
  private String page;
  private String reason;
  private transient ReadDifferences.Overview overview;
  private transient List<DifferenceLine> lines;
  private transient Paging paging;

  @Inject transient ReadDifferences read;
  @Inject transient RepairDifferences repair;
  @Inject transient StartComparison start;
  @Inject transient SignedIn signedIn;
  @Inject transient HttpServletRequest request;

  /** The states, for the views. */
  public DifferenceState[] getStates() {
    return DifferenceState.values();
  }

  /** The kinds, for the views. */
  public DifferenceKind[] getKinds() {
    return DifferenceKind.values();
  }

  /** The state that is shown. */
  public DifferenceState getView() {
    return Arrays.stream(DifferenceState.values())
        .filter(one -> one.name().equals(state))
        .findFirst()
        .orElse(DifferenceState.OPEN);
  }

  /** The kind that is shown; empty for all. */
  public Optional<DifferenceKind> getShownKind() {
    return Arrays.stream(DifferenceKind.values())
        .filter(one -> one.name().equals(kind))
        .findFirst();
  }

  /** How the differences stand. */
  public ReadDifferences.Overview getOverview() {
    if (overview == null) {
      overview = read.overview(signedIn.actor(), getView());
    }
    return overview;
  }

  /** Whether the books are being compared just now. */
  public boolean isUnderWay() {
    return read.isUnderWay(signedIn.actor());
  }

  /** Those of the page. */
  public List<DifferenceLine> getLines() {
    if (lines == null) {
      DifferenceQuery.Filter filter = new DifferenceQuery.Filter(getView(), getShownKind());
      lines = read.page(signedIn.actor(), filter, getPaging().first(), getPaging().size());
    }
    return lines;
  }

  /** Where the list is. */
  public Paging getPaging() {
    if (paging == null) {
      paging =
          Paging.of(
              page,
              getShownKind()
                  .map(getOverview().kinds()::get)
                  .orElseGet(() -> getOverview().states().get(getView())));
    }
    return paging;
  }

  /** What comes before the number of a page in its address. */
  public String getQuery() {
    return "state=" + getView() + "&" + getShownKind().map(one -> "kind=" + one + "&").orElse("");
  }

  /** Has the books compared now. */
  public String compareNow() {
    if (start.handle(signedIn.actor())) {
      Texts.showDone("reconciliation.started");
    } else {
      Texts.showError("reconciliation.runsAlready");
    }
    NextPage.keepMessages();
    return SELF;
  }

  /** Has the repairs of those made that are ticked. */
  public String order() {
    List<Long> ids = Chosen.of(request);
    return ids.isEmpty() ? nothing() : done(ids, repair.order(signedIn.actor(), ids));
  }

  /** Leaves those that are ticked. */
  public String leave() {
    List<Long> ids = Chosen.of(request);
    if (ids.isEmpty()) {
      return nothing();
    }
    if (reason == null || reason.isBlank()) {
      FacesContext.getCurrentInstance()
          .addMessage("form:reason", Texts.error("reconciliation.reasonMissing"));
      return null;
    }
    return done(ids, repair.leave(signedIn.actor(), ids, reason));
  }

  private static String nothing() {
    Texts.showError("revocations.nothingChosen");
    return null;
  }

  private String done(List<Long> ids, int done) {
    if (done == ids.size()) {
      Texts.showDone("revocations.done", done);
    } else {
      Texts.showDone("reconciliation.doneSome", done, ids.size() - done);
    }
    NextPage.keepMessages();
    return SELF + "&state=" + getView() + getShownKind().map(one -> "&kind=" + one).orElse("");
  }

  public String getState() {
    return state;
  }

  public void setState(String state) {
    this.state = state;
  }

  public String getKind() {
    return kind;
  }

  public void setKind(String kind) {
    this.kind = kind;
  }

  public String getPage() {
    return page;
  }

  public void setPage(String page) {
    this.page = page;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
