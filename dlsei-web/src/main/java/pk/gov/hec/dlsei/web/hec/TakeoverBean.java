package pk.gov.hec.dlsei.web.hec;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import pk.gov.hec.dlsei.api.cohort.ClauseText;
import pk.gov.hec.dlsei.domain.cohort.CohortRules;
import pk.gov.hec.dlsei.domain.cohort.usecase.ReadOpenCohorts;
import pk.gov.hec.dlsei.domain.sheet.Sheet;
import pk.gov.hec.dlsei.domain.takeover.EarlierColumn;
import pk.gov.hec.dlsei.domain.takeover.Takeover;
import pk.gov.hec.dlsei.domain.takeover.TakeoverFault;
import pk.gov.hec.dlsei.domain.takeover.TakeoverFault.Kind;
import pk.gov.hec.dlsei.domain.takeover.TakeoverKind;
import pk.gov.hec.dlsei.domain.takeover.TakeoverState;
import pk.gov.hec.dlsei.domain.takeover.usecase.DecideTakeover;
import pk.gov.hec.dlsei.domain.takeover.usecase.ViewTakeovers;
import pk.gov.hec.dlsei.web.frame.FrameBean;
import pk.gov.hec.dlsei.web.frame.NextPage;
import pk.gov.hec.dlsei.web.frame.Paging;
import pk.gov.hec.dlsei.web.frame.RequestedId;
import pk.gov.hec.dlsei.web.frame.Texts;
import pk.gov.hec.dlsei.web.security.SignedIn;

/** One file of an earlier register: what it would do, what is wrong, what becomes of it. */
@Named("takeover")
@ViewScoped
public class TakeoverBean implements Serializable {

  private static final long serialVersionUID = 1L;

  /** Said of cells in nominations, too, in the same words. */
  private static final Set<Kind> OF_CELLS =
      EnumSet.of(
          Kind.MISSING,
          Kind.TOO_LONG,
          Kind.FORMULA,
          Kind.SHEET_ERROR,
          Kind.NOT_DIGITS,
          Kind.NOT_13_DIGITS,
          Kind.NO_SUCH_NUMBER,
          Kind.ROUNDED,
          Kind.EMAIL_WRONG,
          Kind.MOBILE_WRONG,
          Kind.TWICE,
          Kind.EMAIL_TAKEN,
          Kind.ACCOUNT_CLOSED);

  private long id;
  private String page;
  private String reason;
  private transient ViewTakeovers.View view;
  private transient List<TakeoverFault> faults;
  private transient Map<String, ClauseText> clauses;

  @Inject transient ViewTakeovers viewTakeovers;
  @Inject transient DecideTakeover decide;
  @Inject transient ReadOpenCohorts cohorts;
  @Inject transient SignedIn signedIn;
  @Inject transient FrameBean frame;
  @Inject transient HttpServletRequest request;

  /**
   * What a file would do, or has done: so often this.
   *
   * @param label in the reader's language
   * @param clause its id; empty for none
   * @param count how often
   */
  public record Planned(String label, String clause, int count) {}

  /** Takes the file that the address names. */
  public void load() {
    id = RequestedId.of(request.getParameter("id"));
    page = request.getParameter("page");
    view();
  }

  private ViewTakeovers.View view() {
    if (view == null) {
      view = viewTakeovers.one(signedIn.actor(), id);
    }
    return view;
  }

  /** Reads it anew, while the page waits for the background. */
  public void refresh() {
    view = null;
    faults = null;
  }

  public Takeover getTakeover() {
    return view().takeover();
  }

  /** Lines with a fault. */
  public int getBad() {
    return view().bad();
  }

  /** Licences or flags that came of it. */
  public int getTaken() {
    return view().taken();
  }

  public boolean isUnderWay() {
    return getTakeover().state() == TakeoverState.UPLOADED
        || getTakeover().state() == TakeoverState.CARRYING_OUT;
  }

  /** How many lines there are to do; 1 while it is not known. */
  public int getExpected() {
    return getTakeover().expected().orElse(1);
  }

  /** Why the file cannot be read. */
  public String getRefusal() {
    Sheet.Fault fault = getTakeover().fault().orElseThrow();
    return Texts.in(frame.getLocale(), "sheet." + fault.kind(), fault.detail(), columnsNeeded());
  }

  private String columnsNeeded() {
    return getTakeover().kind() == TakeoverKind.COHORT_USERS
        ? "Email, Program Name, Member State"
        : "name, cnic, email, paid_on";
  }

  /** What it would do, or has done: by clause, or by what the users were. */
  public List<Planned> getPlan() {
    return getTakeover().plan().entrySet().stream()
        .filter(entry -> entry.getValue() > 0)
        .map(entry -> planned(entry.getKey(), entry.getValue()))
        .toList();
  }

  private Planned planned(String key, int count) {
    Optional<ClauseText> clause = Optional.ofNullable(clauses().get(key));
    return clause.isPresent()
        ? new Planned(clause.get().statement().in(frame.getLocale()), key, count)
        : new Planned(Texts.in(frame.getLocale(), "takeoverPlan." + key), "", count);
  }

  private Map<String, ClauseText> clauses() {
    if (clauses == null) {
      clauses = new java.util.HashMap<>();
      Set<String> keys = getTakeover().plan().keySet();
      for (CohortRules rules : cohorts.all()) {
        clauses.putAll(rules.clauses(keys));
      }
    }
    return clauses;
  }

  public Paging getPaging() {
    return Paging.of(page, getBad());
  }

  /** What is wrong, a page at a time. */
  public List<TakeoverFault> getFaults() {
    if (faults == null) {
      faults = viewTakeovers.faults(signedIn.actor(), id, getPaging().first(), Paging.SIZE);
    }
    return faults;
  }

  /** What is wrong, in a sentence. */
  public String sentence(TakeoverFault fault) {
    String prefix = OF_CELLS.contains(fault.kind()) ? "nominationFault." : "takeoverFault.";
    return Texts.in(
        frame.getLocale(), prefix + fault.kind(), column(fault.field()), fault.detail());
  }

  private String column(String field) {
    boolean ours = getTakeover().kind() == TakeoverKind.EARLIER_LICENCES;
    return ours
        ? Texts.in(frame.getLocale(), "earlierColumn." + EarlierColumn.valueOf(field))
        : field;
  }

  /** Lets the good lines be carried out. */
  public String carryOut() {
    decide.carryOut(signedIn.actor(), id);
    return back("takeover.begun");
  }

  /** Leaves the file. */
  public String discard() {
    decide.discard(signedIn.actor(), id);
    Texts.showDone("takeover.discarded");
    NextPage.keepMessages();
    return "/hec/takeovers?faces-redirect=true";
  }

  /** Undoes what the file did. */
  public String takeBack() {
    int gone = decide.takeBack(signedIn.actor(), id, reason);
    return back("takeover.takenBack", frame.number(gone));
  }

  private String back(String done, Object... values) {
    Texts.showDone(done, values);
    NextPage.keepMessages();
    return "/hec/takeover?faces-redirect=true&id=" + id;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
