package pk.gov.hec.dlsei.web.hec;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import pk.gov.hec.dlsei.api.cohort.ClauseText;
import pk.gov.hec.dlsei.domain.cohort.CohortRules;
import pk.gov.hec.dlsei.domain.expiry.EndedLine;
import pk.gov.hec.dlsei.domain.expiry.EndedQuery.What;
import pk.gov.hec.dlsei.domain.expiry.usecase.ReadEnds;
import pk.gov.hec.dlsei.domain.job.JobResult;
import pk.gov.hec.dlsei.web.frame.NextPage;
import pk.gov.hec.dlsei.web.frame.Paging;
import pk.gov.hec.dlsei.web.frame.Texts;
import pk.gov.hec.dlsei.web.security.SignedIn;

/** Whose licences run on (WP2/A.4, A.6), whose have ended, and whose would run on today. */
@Named("extensions")
@RequestScoped
public class ExtensionsBean {

  private static final String SELF = "/hec/extensions?faces-redirect=true";

  private String cohort;
  private String what;
  private String page;
  private List<CohortRules> cohorts;
  private Map<String, Integer> clauses;
  private List<EndedLine> lines;
  private Map<String, ClauseText> texts;
  private Optional<ReadEnds.Plan> plan;
  private Paging paging;

  @Inject ReadEnds read;
  @Inject SignedIn signedIn;

  /** All cohorts. */
  public List<CohortRules> getCohorts() {
    if (cohorts == null) {
      cohorts = read.cohorts(signedIn.actor());
    }
    return cohorts;
  }

  /** The one that is shown; the latest unless another is asked for. */
  public CohortRules getShown() {
    return ShownCohort.of(getCohorts(), cohort);
  }

  /** What can be shown. */
  public What[] getViews() {
    return What.values();
  }

  /** What is shown. */
  public What getView() {
    return Arrays.stream(What.values())
        .filter(one -> one.name().equals(what))
        .findFirst()
        .orElse(What.EXTENDED);
  }

  /** How many by each clause. */
  public Map<String, Integer> getClauses() {
    if (clauses == null) {
      clauses = read.clauses(signedIn.actor(), getShown(), getView());
    }
    return clauses;
  }

  /** The text of a clause; null where its policy has no words for it. */
  public ClauseText text(String id) {
    if (texts == null) {
      texts = getShown().clauses(Set.copyOf(getClauses().keySet()));
    }
    return texts.get(id);
  }

  /** Those of the page. */
  public List<EndedLine> getLines() {
    if (lines == null) {
      ReadEnds.Page asked = new ReadEnds.Page(getPaging().first(), getPaging().size());
      lines = read.page(signedIn.actor(), getShown(), getView(), asked);
    }
    return lines;
  }

  /** Where the list is. Each licence rests on one clause. */
  public Paging getPaging() {
    if (paging == null) {
      paging = Paging.of(page, getClauses().values().stream().mapToInt(Integer::intValue).sum());
    }
    return paging;
  }

  /** What comes before the number of a page in its address. */
  public String getQuery() {
    return "cohort=" + getShown().cohort().value() + "&what=" + getView() + "&";
  }

  /** What the last dry run says. */
  public Optional<ReadEnds.Plan> getPlan() {
    if (plan == null) {
      plan = read.plan(signedIn.actor());
    }
    return plan;
  }

  /** The day to which a licence would be extended. */
  public LocalDate day(JobResult result) {
    String detail = result.detail();
    return LocalDate.parse(detail.substring(detail.lastIndexOf(' ') + 1));
  }

  /** Has the rules asked whose licences would run on. */
  public String ask() {
    if (read.ask(signedIn.actor())) {
      Texts.showDone("extensions.asked");
    } else {
      Texts.showError("extensions.runsAlready");
    }
    NextPage.keepMessages();
    return SELF;
  }

  public String getCohort() {
    return cohort;
  }

  public void setCohort(String cohort) {
    this.cohort = cohort;
  }

  public String getWhat() {
    return what;
  }

  public void setWhat(String what) {
    this.what = what;
  }

  public String getPage() {
    return page;
  }

  public void setPage(String page) {
    this.page = page;
  }
}
