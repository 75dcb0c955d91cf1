package pk.gov.hec.dlsei.web.hec;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import pk.gov.hec.dlsei.api.cohort.CohortTerms;
import pk.gov.hec.dlsei.api.value.BilingualText;
import pk.gov.hec.dlsei.api.value.CohortId;
import pk.gov.hec.dlsei.api.value.InstitutionCode;
import pk.gov.hec.dlsei.domain.allotment.usecase.MakeAllotment;
import pk.gov.hec.dlsei.domain.allotment.usecase.ReadAllotment;
import pk.gov.hec.dlsei.domain.allotment.usecase.ReadAllotment.Line;
import pk.gov.hec.dlsei.domain.error.DlseiException;
import pk.gov.hec.dlsei.domain.error.ErrorCode;
import pk.gov.hec.dlsei.domain.institution.Institution;
import pk.gov.hec.dlsei.web.frame.FrameBean;
import pk.gov.hec.dlsei.web.frame.NextPage;
import pk.gov.hec.dlsei.web.frame.Provinces;
import pk.gov.hec.dlsei.web.frame.Texts;
import pk.gov.hec.dlsei.web.security.SignedIn;

/** The division of a cohort's seats: computed, adjusted, compared with the last one, published. */
@Named("allocation")
@ViewScoped
public class AllocationBean implements Serializable {

  private static final long serialVersionUID = 1L;

  /**
   * A part of the chart.
   *
   * @param name of a province
   * @param seats of its universities
   */
  public record Bar(String name, int seats) {}

  private String cohort;
  private int seen;
  private String adjusted;
  private Integer seats;
  private String adjustReason;
  private String publishReason;
  private transient List<CohortTerms> cohorts;
  private transient Optional<ReadAllotment.Sheet> sheet;

  @Inject transient ReadAllotment readAllotment;
  @Inject transient MakeAllotment makeAllotment;
  @Inject transient SignedIn signedIn;
  @Inject transient FrameBean frame;
  @Inject transient HttpServletRequest request;

  /**
   * Takes the cohort that the address names, else the first one; and the share to be adjusted.
   *
   * @throws DlseiException NOT_FOUND for a cohort whose seats are not divided
   */
  public void load() {
    String wanted = request.getParameter("cohort");
    List<String> ids = getCohorts().stream().map(terms -> terms.cohort().value()).toList();
    if (wanted != null && !ids.contains(wanted)) {
      throw new DlseiException(ErrorCode.NOT_FOUND, "No such cohort");
    }
    cohort = wanted == null ? ids.stream().findFirst().orElse(null) : wanted;
    if (cohort == null) {
      return;
    }
    getSheet().ifPresent(now -> seen = now.allotment().version());
    adjusted = request.getParameter("adjust");
    line().ifPresentOrElse(line -> seats = line.share().seats(), () -> adjusted = null);
  }

  private Optional<Line> line() {
    return getSheet()
        .filter(now -> now.allotment().publication().isEmpty())
        .flatMap(
            now ->
                now.lines().stream()
                    .filter(line -> line.institution().code().value().equals(adjusted))
                    .findFirst());
  }

  /** The cohorts whose seats are divided. */
  public List<CohortTerms> getCohorts() {
    if (cohorts == null) {
      cohorts = readAllotment.cohorts(signedIn.actor());
    }
    return cohorts;
  }

  Optional<ReadAllotment.Sheet> getSheet() {
    if (sheet == null) {
      sheet = readAllotment.handle(signedIn.actor(), id());
    }
    return sheet;
  }

  CohortId id() {
    return new CohortId(cohort);
  }

  /** The draft or the last published one; null for none. */
  public ReadAllotment.Sheet getNow() {
    return cohort == null ? null : getSheet().orElse(null);
  }

  /** The cohort's title. */
  public BilingualText getTitle() {
    return getCohorts().stream()
        .filter(terms -> terms.cohort().value().equals(cohort))
        .findFirst()
        .orElseThrow()
        .title();
  }

  public boolean isDraft() {
    return getNow() != null && getNow().allotment().publication().isEmpty();
  }

  /** Computes a draft from the enrolment that is kept. */
  public String compute() {
    List<BilingualText> obstacles = makeAllotment.compute(signedIn.actor(), id());
    if (obstacles.isEmpty()) {
      return back("allocation.computed");
    }
    Texts.showObstacles(frame.getLocale(), obstacles);
    return null;
  }

  /** Gives one university another number. */
  public String adjust() {
    makeAllotment.adjust(
        signedIn.actor(),
        id(),
        new MakeAllotment.Adjustment(seen, new InstitutionCode(adjusted), seats, adjustReason));
    return back("allocation.adjusted");
  }

  /** Publishes the draft. */
  public String publish() {
    List<BilingualText> obstacles =
        makeAllotment.publish(signedIn.actor(), id(), seen, publishReason);
    if (obstacles.isEmpty()) {
      return back("allocation.published");
    }
    Texts.showObstacles(frame.getLocale(), obstacles);
    return null;
  }

  String back(String done, Object... values) {
    Texts.showDone(done, values);
    NextPage.keepMessages();
    return "/hec/allocation?faces-redirect=true&cohort=" + cohort;
  }

  /** The seats of a sector. */
  public int sum(String sector) {
    return getNow().lines().stream()
        .filter(line -> line.institution().line().sector() == Institution.Sector.valueOf(sector))
        .mapToInt(line -> line.share().seats())
        .sum();
  }

  /** The seats that are reserved for students with disabilities. */
  public int getReserved() {
    return getNow().lines().stream().mapToInt(line -> line.share().reserved()).sum();
  }

  /** The seats of each province, the largest first. */
  public List<Bar> getProvinces() {
    Map<String, Integer> seatsOf =
        getNow().lines().stream()
            .collect(
                Collectors.groupingBy(
                    line -> line.institution().line().province(),
                    TreeMap::new,
                    Collectors.summingInt(line -> line.share().seats())));
    return seatsOf.entrySet().stream()
        .map(entry -> new Bar(Provinces.in(frame.getLocale(), entry.getKey()), entry.getValue()))
        .sorted(Comparator.comparing(Bar::seats).reversed())
        .toList();
  }

  /** The longest bar. */
  public int getLongest() {
    return getProvinces().stream().mapToInt(Bar::seats).max().orElse(1);
  }

  /** The share that is adjusted; null for none. */
  public Line getAdjustedLine() {
    return adjusted == null ? null : line().orElse(null);
  }

  public String getCohort() {
    return cohort;
  }

  public Integer getSeats() {
    return seats;
  }

  public void setSeats(Integer seats) {
    this.seats = seats;
  }

  public String getAdjustReason() {
    return adjustReason;
  }

  public void setAdjustReason(String adjustReason) {
    this.adjustReason = adjustReason;
  }

  public String getPublishReason() {
    return publishReason;
  }

  public void setPublishReason(String publishReason) {
    this.publishReason = publishReason;
  }
}
