package pk.gov.hec.dlsei.web.hec;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntBiFunction;
import pk.gov.hec.dlsei.api.cohort.ClauseText;
import pk.gov.hec.dlsei.domain.access.Actor;
import pk.gov.hec.dlsei.domain.cohort.CohortRules;
import pk.gov.hec.dlsei.domain.error.DlseiException;
import pk.gov.hec.dlsei.domain.error.ErrorCode;
import pk.gov.hec.dlsei.domain.revocation.DataReach;
import pk.gov.hec.dlsei.domain.revocation.RevocationFilter;
import pk.gov.hec.dlsei.domain.revocation.RevocationLine;
import pk.gov.hec.dlsei.domain.revocation.RevocationQuery;
import pk.gov.hec.dlsei.domain.revocation.RevocationState;
import pk.gov.hec.dlsei.domain.revocation.usecase.ConfirmTogether;
import pk.gov.hec.dlsei.domain.revocation.usecase.DecideRevocations;
import pk.gov.hec.dlsei.domain.revocation.usecase.ReadRevocations;
import pk.gov.hec.dlsei.web.frame.Chosen;
import pk.gov.hec.dlsei.web.frame.FrameBean;
import pk.gov.hec.dlsei.web.frame.NextPage;
import pk.gov.hec.dlsei.web.frame.Paging;
import pk.gov.hec.dlsei.web.frame.Texts;
import pk.gov.hec.dlsei.web.security.SignedIn;

/** The cases for taking licences back: what is proposed, held, still to be undone, or over. */
@Named("revocations")
@ViewScoped
public class RevocationsBean implements Serializable {

  private static final long serialVersionUID = 1L;

  private final RevocationAddress address = new RevocationAddress();
  private String reason;
  private long newest;
  private transient List<CohortRules> cohorts;
  private transient ReadRevocations.Overview overview;
  private transient List<RevocationLine> lines;
  private transient Map<String, ClauseText> texts;
  private transient Paging paging;

  @Inject transient ReadRevocations read;
  @Inject transient DecideRevocations decide;
  @Inject transient ConfirmTogether together;
  @Inject transient SignedIn signedIn;
  @Inject transient FrameBean frame;
  @Inject transient HttpServletRequest request;

  /** What the address of the page asks for. */
  public RevocationAddress getAddress() {
    return address;
  }

  /** Remembers up to which case the reader has seen them. */
  public void load() {
    newest = getOverview().newest();
  }

  /** The cohorts whose policies take licences back. */
  public List<CohortRules> getCohorts() {
    if (cohorts == null) {
      cohorts = read.cohorts(signedIn.actor());
    }
    return cohorts;
  }

  /** The one that is shown; the latest unless another is asked for. */
  public CohortRules getShown() {
    return ShownCohort.of(getCohorts(), address.getCohort());
  }

  /** The states, for the views. */
  public RevocationState[] getStates() {
    return RevocationState.values();
  }

  /** The state that is shown. */
  public RevocationState getView() {
    return Arrays.stream(RevocationState.values())
        .filter(one -> one.name().equals(address.getState()))
        .findFirst()
        .orElse(RevocationState.PROPOSED);
  }

  /** How the cohort's cases stand. */
  public ReadRevocations.Overview getOverview() {
    if (overview == null) {
      overview = read.overview(signedIn.actor(), getShown().cohort(), getView());
    }
    return overview;
  }

  /** Those of the page. */
  public List<RevocationLine> getLines() {
    if (lines == null) {
      lines = read.page(signedIn.actor(), filter(), getPaging().first(), getPaging().size());
    }
    return lines;
  }

  /** Whether something can be done with those that are shown. */
  public boolean isOpen() {
    return getView() == RevocationState.PROPOSED
        || getView() == RevocationState.HELD
        || getView() == RevocationState.CONFIRMED;
  }

  /** The key of the name of the column with a moment. */
  public String getWhenLabel() {
    return switch (getView()) {
      case CONFIRMED -> "revocations.undoUntil";
      case DONE -> "revocations.takenBackAt";
      case LAPSED -> "revocations.closedAt";
      case PROPOSED, HELD -> "revocations.proposedAt";
    };
  }

  /** The moment that is shown of a case. */
  public Instant when(RevocationLine line) {
    return line.undoUntil()
        .filter(until -> line.state() == RevocationState.CONFIRMED)
        .or(line::closedAt)
        .orElse(line.proposedAt());
  }

  /** Whether there are data of the learning platform's. */
  public boolean isDataThere() {
    return !getOverview().reach().equals(DataReach.NONE);
  }

  /** What the button says that confirms all of this choice. */
  public String getConfirmAllLabel() {
    String text = isSecondNeeded() ? "together.ask" : "revocations.confirmAll";
    return Texts.in(frame.getLocale(), text, getPaging().count());
  }

  /** Whether a second officer has to agree to confirm all of this choice. */
  public boolean isSecondNeeded() {
    return getPaging().count() > decide.mostAlone();
  }

  /** Where the list is. */
  public Paging getPaging() {
    if (paging == null) {
      paging = Paging.of(address.getPage(), read.count(signedIn.actor(), filter()));
    }
    return paging;
  }

  private RevocationFilter filter() {
    return new RevocationFilter(
        getShown().cohort(),
        getView(),
        Optional.ofNullable(address.getClause()).filter(getOverview().clauses()::containsKey),
        getUniversities().stream()
            .map(RevocationQuery.University::code)
            .filter(code -> code.value().equals(address.getUniversity()))
            .findFirst(),
        address.getAskedFor());
  }

  /** Whether the reader has ticked it, which a form that is shown again keeps. */
  public boolean isChosen(RevocationLine line) {
    return Chosen.of(request).contains(line.id());
  }

  /** The universities that have cases of the state. */
  public List<RevocationQuery.University> getUniversities() {
    return getOverview().universities();
  }

  /** The text of a clause; null where its policy has no words for it. */
  public ClauseText text(String id) {
    if (texts == null) {
      texts = getShown().clauses(Set.copyOf(getShown().revocation().clauseIds()));
    }
    return texts.get(id);
  }

  /** What comes before the number of a page in its address. */
  public String getQuery() {
    return "cohort="
        + getShown().cohort().value()
        + "&state="
        + getView()
        + "&"
        + filter().clause().map(one -> "clause=" + one + "&").orElse("")
        + filter().institution().map(one -> "university=" + one.value() + "&").orElse("")
        + address.getAskedFor().map(one -> "asked=" + one + "&").orElse("");
  }

  /** Confirms those that are ticked. */
  public String confirm() {
    return confirm(Chosen.of(request));
  }

  /** Confirms all of this choice that the reader has seen. */
  public String confirmAll() {
    return confirm(read.ids(signedIn.actor(), filter(), newest));
  }

  /** Many need a second officer, who is asked with a reason. */
  private String confirm(List<Long> ids) {
    if (ids.size() <= decide.mostAlone()) {
      return act(ids, decide::confirm);
    }
    if (isReasonMissing()) {
      return null;
    }
    try {
      together.ask(signedIn.actor(), getShown().cohort(), ids, reason);
      Texts.showDone("together.asked", ids.size());
    } catch (DlseiException e) {
      if (e.code() != ErrorCode.CHANGED_MEANWHILE) {
        throw e;
      }
      Texts.showError("together.stale");
    }
    return again();
  }

  /** Holds those that are ticked. */
  public String hold() {
    return isReasonMissing()
        ? null
        : act(Chosen.of(request), (actor, ids) -> decide.hold(actor, ids, reason));
  }

  /** Releases those that are ticked. */
  public String release() {
    return act(Chosen.of(request), decide::release);
  }

  /** Undoes those that are ticked. */
  public String undo() {
    return isReasonMissing()
        ? null
        : act(Chosen.of(request), (actor, ids) -> decide.undo(actor, ids, reason));
  }

  private boolean isReasonMissing() {
    boolean missing = reason == null || reason.isBlank();
    if (missing) {
      FacesContext.getCurrentInstance()
          .addMessage("form:reason", Texts.error("revocations.reasonMissing"));
    }
    return missing;
  }

  /** Does it with cases; what is done answers how many it concerned. */
  private String act(List<Long> ids, ToIntBiFunction<Actor, List<Long>> act) {
    if (ids.isEmpty()) {
      Texts.showError("revocations.nothingChosen");
      return null;
    }
    int done = act.applyAsInt(signedIn.actor(), ids);
    if (done == ids.size()) {
      Texts.showDone("revocations.done", done);
    } else {
      Texts.showDone("revocations.doneSome", done, ids.size() - done);
    }
    return again();
  }

  private String again() {
    NextPage.keepMessages();
    return "/hec/revocations?faces-redirect=true&cohort="
        + getShown().cohort().value()
        + "&state="
        + getView();
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
