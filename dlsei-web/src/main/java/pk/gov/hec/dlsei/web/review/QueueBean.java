package pk.gov.hec.dlsei.web.review;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import pk.gov.hec.dlsei.api.cohort.ApplicantCategory;
import pk.gov.hec.dlsei.api.value.CohortId;
import pk.gov.hec.dlsei.api.value.InstitutionCode;
import pk.gov.hec.dlsei.domain.access.Role;
import pk.gov.hec.dlsei.domain.cohort.CohortRules;
import pk.gov.hec.dlsei.domain.cohort.usecase.ReadOpenCohorts;
import pk.gov.hec.dlsei.domain.institution.Institution;
import pk.gov.hec.dlsei.domain.institution.InstitutionRepository;
import pk.gov.hec.dlsei.domain.quota.PoolLine;
import pk.gov.hec.dlsei.domain.quota.usecase.ReadPools;
import pk.gov.hec.dlsei.domain.review.QueueFilter;
import pk.gov.hec.dlsei.domain.review.QueueFilter.Search;
import pk.gov.hec.dlsei.domain.review.QueueFilter.View;
import pk.gov.hec.dlsei.domain.review.QueueLine;
import pk.gov.hec.dlsei.domain.review.QueueQuery;
import pk.gov.hec.dlsei.domain.review.usecase.ReadQueue;
import pk.gov.hec.dlsei.web.frame.FrameBean;
import pk.gov.hec.dlsei.web.frame.Paging;
import pk.gov.hec.dlsei.web.security.SignedIn;

/**
 * The queue of a focal person, and HEC's: oldest first, filtered by address; what is searched for,
 * a CNIC for one, is posted, so that it stands in no address. What is read is kept for the request,
 * since the page asks for it line by line.
 */
@Named("queue")
@RequestScoped
public class QueueBean {

  /** So many can be approved at once without turning pages. */
  private static final int SIZE = 50;

  private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");

  private String view;
  private String category;
  private String institution;
  private String cohort;
  private String page;
  private String searched;
  private List<QueueLine> lines;
  private List<CohortRules> cohorts;
  private List<Institution> choices;
  private Optional<Institution> chosen;
  private Optional<Institution> own;
  private List<PoolLine> seats;
  private Map<View, Integer> counts;
  private Paging paging;

  @Inject ReadQueue readQueue;
  @Inject ReadOpenCohorts openCohorts;
  @Inject InstitutionRepository institutions;
  @Inject ReadPools pools;
  @Inject FrameBean frame;
  @Inject SignedIn signedIn;

  /** The lines of the page. */
  public List<QueueLine> getLines() {
    if (lines == null) {
      lines =
          getCohorts().isEmpty()
              ? List.of()
              : readQueue.page(signedIn.actor(), filter(), getPaging().first(), SIZE);
    }
    return lines;
  }

  /**
   * How many there are in a view, as people read it.
   *
   * @param name of the view
   * @return such as {@code 120}, or {@code 10,000+}
   */
  public String count(View name) {
    return frame.counted(counts().getOrDefault(name, 0), QueueQuery.MOST_COUNTED);
  }

  private Map<View, Integer> counts() {
    if (counts == null) {
      counts = getCohorts().isEmpty() ? Map.of() : readQueue.counts(signedIn.actor(), filter());
    }
    return counts;
  }

  /** Where the list is; what is searched for is on one page, or more has to be typed. */
  public Paging getPaging() {
    if (paging == null) {
      int count = isSearched() ? 0 : counts().getOrDefault(chosenView(), 0);
      paging = Paging.of(page, count, SIZE);
    }
    return paging;
  }

  /** Whether there may be more that fit what is searched for. */
  public boolean isCutOff() {
    return isSearched() && getLines().size() == SIZE;
  }

  private boolean isSearched() {
    return searched != null && !searched.isEmpty();
  }

  /** What goes before the page's number in an address. */
  public String getQuery() {
    return "view=%s&%s&".formatted(getView(), getFilterQuery());
  }

  /** The filters, whatever the view, for an address. */
  public String getFilterQuery() {
    return "category=%s&institution=%s&cohort=%s"
        .formatted(getCategory(), getInstitution(), getCohort());
  }

  private QueueFilter filter() {
    Search search = readQueue.search(searched);
    return new QueueFilter(
        new CohortId(getCohort()), chosenInstitution(), chosenView(), chosenCategory(), search);
  }

  /** Whether these are to be decided, and time runs. */
  public boolean isTimed() {
    return chosenView() == View.TO_DECIDE || chosenView() == View.OVERDUE;
  }

  private View chosenView() {
    return constant(View.values(), view).orElse(View.TO_DECIDE);
  }

  private Optional<ApplicantCategory> chosenCategory() {
    return constant(ApplicantCategory.values(), category);
  }

  private Optional<InstitutionCode> chosenInstitution() {
    return chosen().map(Institution::code);
  }

  private Optional<Institution> chosen() {
    if (chosen == null) {
      chosen = all().stream().filter(one -> one.code().value().equals(institution)).findFirst();
    }
    return chosen;
  }

  private static <E extends Enum<E>> Optional<E> constant(E[] all, String name) {
    return Arrays.stream(all).filter(one -> one.name().equals(name)).findFirst();
  }

  /** Whether every institution may be chosen. */
  public boolean isHec() {
    return signedIn.actor().is(Role.HEC_OFFICER);
  }

  /** The own institution of a focal person; null for HEC. */
  public Institution getOwn() {
    if (own == null) {
      own = isHec() ? Optional.empty() : signedIn.actor().institution().flatMap(institutions::find);
    }
    return own.orElse(null);
  }

  /** What HEC may choose from, but for the one that is chosen. */
  public List<Institution> getInstitutions() {
    return all().stream().filter(one -> !one.code().value().equals(institution)).toList();
  }

  private List<Institution> all() {
    if (choices == null) {
      choices = isHec() ? institutions.all() : List.of();
    }
    return choices;
  }

  /** The name of the chosen one; empty for all. */
  public String getInstitutionName() {
    return chosen().map(Institution::name).orElse("");
  }

  /** The open cohorts. */
  public List<CohortRules> getCohorts() {
    if (cohorts == null) {
      cohorts = openCohorts.handle();
    }
    return cohorts;
  }

  /** The pools of the cohort, for the seats left. */
  public List<PoolLine> getSeats() {
    if (seats == null) {
      seats =
          getCohorts().stream()
              .filter(rules -> rules.cohort().value().equals(getCohort()))
              .flatMap(rules -> pools.of(rules).stream())
              .toList();
    }
    return seats;
  }

  public List<View> getViews() {
    return List.of(View.values());
  }

  public List<ApplicantCategory> getCategories() {
    return List.of(ApplicantCategory.values());
  }

  public String getView() {
    return chosenView().name();
  }

  public void setView(String view) {
    this.view = view;
  }

  public String getCategory() {
    return chosenCategory().map(Enum::name).orElse("");
  }

  public void setCategory(String category) {
    this.category = category;
  }

  public String getInstitution() {
    return chosenInstitution().map(InstitutionCode::value).orElse("");
  }

  /**
   * Chooses a university.
   *
   * @param institution its code; null for all
   */
  public void setInstitution(String institution) {
    this.institution = institution;
    chosen = null;
  }

  /** The cohort looked at: as asked for, else the last one that is open. */
  public String getCohort() {
    List<String> open = getCohorts().stream().map(rules -> rules.cohort().value()).toList();
    return open.contains(cohort) ? cohort : open.isEmpty() ? "" : open.get(open.size() - 1);
  }

  public void setCohort(String cohort) {
    this.cohort = cohort;
  }

  public String getPage() {
    return page;
  }

  public void setPage(String page) {
    this.page = page;
  }

  public String getSearched() {
    return searched;
  }

  /**
   * What is searched for.
   *
   * @param searched as typed; null for nothing
   */
  public void setSearched(String searched) {
    this.searched = searched == null ? null : CONTROL.matcher(searched).replaceAll(" ").strip();
  }
}
