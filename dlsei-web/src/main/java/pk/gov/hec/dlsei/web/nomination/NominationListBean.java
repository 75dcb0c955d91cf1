package pk.gov.hec.dlsei.web.nomination;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import pk.gov.hec.dlsei.api.cohort.ClauseText;
import pk.gov.hec.dlsei.domain.access.Role;
import pk.gov.hec.dlsei.domain.application.QuotedNumber;
import pk.gov.hec.dlsei.domain.cohort.CohortRulebook;
import pk.gov.hec.dlsei.domain.error.DlseiException;
import pk.gov.hec.dlsei.domain.error.ErrorCode;
import pk.gov.hec.dlsei.domain.institution.Institution;
import pk.gov.hec.dlsei.domain.institution.InstitutionRepository;
import pk.gov.hec.dlsei.domain.nomination.NominationCounts;
import pk.gov.hec.dlsei.domain.nomination.NominationFault;
import pk.gov.hec.dlsei.domain.nomination.NominationLine;
import pk.gov.hec.dlsei.domain.nomination.NominationList;
import pk.gov.hec.dlsei.domain.nomination.NominationState;
import pk.gov.hec.dlsei.domain.nomination.usecase.DecideNominations;
import pk.gov.hec.dlsei.domain.nomination.usecase.ViewNominations;
import pk.gov.hec.dlsei.domain.sheet.Sheet;
import pk.gov.hec.dlsei.web.frame.FrameBean;
import pk.gov.hec.dlsei.web.frame.NextPage;
import pk.gov.hec.dlsei.web.frame.Paging;
import pk.gov.hec.dlsei.web.frame.RequestedId;
import pk.gov.hec.dlsei.web.frame.Texts;
import pk.gov.hec.dlsei.web.security.SignedIn;

/** One list of nominated people: its lines, what is wrong with them, and what becomes of it. */
@Named("nominationList")
@ViewScoped
public class NominationListBean implements Serializable {

  private static final long serialVersionUID = 1L;

  private long id;
  private NominationLine.Which which = NominationLine.Which.ALL;
  private String page;
  private String reason;
  private transient ViewNominations.View view;
  private transient List<NominationLine> lines;
  private transient Map<String, ClauseText> clauses;

  @Inject transient ViewNominations viewNominations;
  @Inject transient DecideNominations decide;
  @Inject transient InstitutionRepository institutions;
  @Inject transient CohortRulebook rulebook;
  @Inject transient SignedIn signedIn;
  @Inject transient FrameBean frame;
  @Inject transient HttpServletRequest request;

  /** Takes the list that the address names, and which lines to show. */
  public void load() {
    id = RequestedId.of(request.getParameter("id"));
    String asked = request.getParameter("lines");
    which =
        Arrays.stream(NominationLine.Which.values())
            .filter(one -> one.name().equals(asked))
            .findFirst()
            .orElse(NominationLine.Which.ALL);
    page = request.getParameter("page");
  }

  private ViewNominations.View view() {
    if (view == null) {
      view = viewNominations.one(signedIn.actor(), id);
    }
    return view;
  }

  /** Reads it anew, while the page waits for the background. */
  public void refresh() {
    view = null;
    lines = null;
  }

  public NominationList getList() {
    return view().list();
  }

  public NominationCounts getCounts() {
    return view().counts();
  }

  /** Why the file cannot be read. */
  public String getRefusal() {
    Sheet.Fault fault = getList().fault().orElseThrow();
    return Texts.in(
        frame.getLocale(),
        "sheet." + fault.kind(),
        fault.detail(),
        Texts.in(frame.getLocale(), "nominations.columnsNeeded"));
  }

  /** Whether the background is at work with it. */
  public boolean isUnderWay() {
    NominationState state = getList().state();
    return state == NominationState.UPLOADED || state == NominationState.REGISTERING;
  }

  /** How much of it is done, of {@link #getAll}. */
  public int getDone() {
    return getList().state() == NominationState.UPLOADED
        ? getList().lines()
        : getCounts().registered() + getCounts().refused();
  }

  /** How much there is to do; 1 while it is not known. */
  public int getAll() {
    return getList().state() == NominationState.UPLOADED
        ? getList().expected().orElse(1)
        : getCounts().registered() + getCounts().refused() + getCounts().good();
  }

  /** Whether the nominator is to decide. */
  public boolean isToSend() {
    return view().own() && getList().state() == NominationState.READ;
  }

  /** Whether HEC is to decide. */
  public boolean isToRegister() {
    return isHec() && getList().state() == NominationState.SENT;
  }

  public boolean isHec() {
    return signedIn.actor().is(Role.HEC_OFFICER);
  }

  /** The name of the nominating university. */
  public String getUniversity() {
    return institutions.find(getList().institution()).map(Institution::name).orElse("");
  }

  /** Which lines may be chosen. */
  public NominationLine.Which[] getChoices() {
    return NominationLine.Which.values();
  }

  public NominationLine.Which getWhich() {
    return which;
  }

  /** How many lines there are of a kind. */
  public int count(NominationLine.Which kind) {
    int bad = getCounts().bad() + getCounts().refused();
    return switch (kind) {
      case ALL -> getCounts().all();
      case BAD -> bad;
      case GOOD -> getCounts().all() - bad;
    };
  }

  public Paging getPaging() {
    return Paging.of(page, count(which));
  }

  /** The lines of the page that is shown. */
  public List<NominationLine> getLines() {
    if (lines == null) {
      lines = viewNominations.lines(signedIn.actor(), id, which, getPaging().first(), Paging.SIZE);
    }
    return lines;
  }

  /** What people quote of a line's application. */
  public String number(long place) {
    return QuotedNumber.APPLICATION.of(place);
  }

  /** What is wrong, in a sentence; a clause is quoted. */
  public String sentence(NominationFault fault) {
    String column = Texts.in(frame.getLocale(), "nominationField." + fault.field());
    if (fault.kind() == NominationFault.Kind.NOT_ELIGIBLE) {
      String words =
          Optional.ofNullable(clauses().get(fault.detail()))
              .map(clause -> clause.statement().in(frame.getLocale()))
              .orElse("");
      return Texts.in(
          frame.getLocale(), "nominationFault.NOT_ELIGIBLE", column, fault.detail(), words);
    }
    return Texts.in(frame.getLocale(), "nominationFault." + fault.kind(), column, fault.detail());
  }

  private Map<String, ClauseText> clauses() {
    if (clauses == null) {
      Set<String> ids =
          getLines().stream()
              .flatMap(line -> line.faults().stream())
              .filter(fault -> fault.kind() == NominationFault.Kind.NOT_ELIGIBLE)
              .map(NominationFault::detail)
              .collect(Collectors.toSet());
      clauses = ids.isEmpty() ? Map.of() : rulebook.of(getList().cohort()).clauses(ids);
    }
    return clauses;
  }

  /** Sends the good lines. */
  public String send() {
    int good = getCounts().good();
    try {
      decide.send(signedIn.actor(), id, getCounts().bad() > 0);
    } catch (DlseiException e) {
      return stay(e);
    }
    return back("nominations.sent", frame.number(good));
  }

  /** The cohort's days are over, and the page says so; anything else is told as everywhere. */
  private static String stay(DlseiException closed) {
    if (closed.code() != ErrorCode.FORM_CLOSED) {
      throw closed;
    }
    Texts.showError("nominations.closed");
    return null;
  }

  /** Leaves the list. */
  public String discard() {
    decide.discard(signedIn.actor(), id);
    Texts.showDone("nominations.discarded");
    NextPage.keepMessages();
    return "/review/nominations?faces-redirect=true";
  }

  /** Begins to register it. */
  public String register() {
    try {
      if (decide.register(signedIn.actor(), id)) {
        return back("nominations.registering");
      }
    } catch (DlseiException e) {
      return stay(e);
    }
    Texts.showError("nominations.earlier");
    return null;
  }

  /** Gives it back with a reason. */
  public String giveBack() {
    decide.giveBack(signedIn.actor(), id, reason);
    return back("nominations.returned");
  }

  private String back(String done, Object... values) {
    Texts.showDone(done, values);
    NextPage.keepMessages();
    return "/review/nomination-list?faces-redirect=true&id=" + id;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
