package pk.gov.hec.dlsei.web.review;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pk.gov.hec.dlsei.api.cohort.ClauseText;
import pk.gov.hec.dlsei.api.cohort.CohortTerms;
import pk.gov.hec.dlsei.domain.application.ApplicationStatus;
import pk.gov.hec.dlsei.domain.learner.usecase.ReadUniversity;
import pk.gov.hec.dlsei.domain.licence.LicenceLine;
import pk.gov.hec.dlsei.domain.licence.LicenceStatus;
import pk.gov.hec.dlsei.domain.quota.usecase.ReadOwnSeats;
import pk.gov.hec.dlsei.domain.revocation.LicenceAtRisk;
import pk.gov.hec.dlsei.domain.revocation.usecase.ReadLicencesAtRisk;
import pk.gov.hec.dlsei.web.frame.FrameBean;
import pk.gov.hec.dlsei.web.frame.Paging;
import pk.gov.hec.dlsei.web.security.SignedIn;

/** The own university: how far its people are in a cohort, and who they are. */
@Named("ownUniversity")
@RequestScoped
public class UniversityBean {

  private CohortTerms cohort;
  private Optional<LicenceStatus> status;
  private String page;
  private List<CohortTerms> cohorts;
  private ReadUniversity.Uptake uptake;
  private List<LicenceLine> learners;
  private List<ReadOwnSeats.Own> seats;
  private ReadLicencesAtRisk.AtRisk atRisk;

  @Inject ReadUniversity university;
  @Inject ReadOwnSeats ownSeats;
  @Inject ReadLicencesAtRisk licencesAtRisk;
  @Inject FrameBean frame;
  @Inject SignedIn signedIn;
  @Inject HttpServletRequest request;

  /**
   * A bar of the chart, and a line of its table.
   *
   * @param key of its text
   * @param count how many
   */
  public record Bar(String key, int count) {}

  /** Takes the cohort that the address names, else the latest, and whom to list. */
  public void load() {
    String wanted = request.getParameter("cohort");
    cohorts = university.cohorts(signedIn.actor());
    cohort =
        cohorts.stream()
            .filter(one -> one.cohort().value().equals(wanted))
            .findFirst()
            .or(() -> cohorts.stream().findFirst())
            .orElse(null);
    String asked = request.getParameter("status");
    status = Arrays.stream(LicenceStatus.values()).filter(s -> s.name().equals(asked)).findFirst();
    page = request.getParameter("page");
  }

  /** Its name. */
  public String getName() {
    return university.own(signedIn.actor()).name();
  }

  /** Those that concern it, the latest first. */
  public List<CohortTerms> getCohorts() {
    return cohorts;
  }

  /** The one that is shown; null for none. */
  public CohortTerms getCohort() {
    return cohort;
  }

  /** Its own pools in the cohort; none where all universities share one. */
  public List<ReadOwnSeats.Own> getSeats() {
    if (seats == null) {
      seats =
          ownSeats.handle(signedIn.actor()).stream()
              .filter(one -> one.cohort().equals(cohort.cohort()))
              .flatMap(one -> one.pools().stream())
              .toList();
    }
    return seats;
  }

  private ReadLicencesAtRisk.AtRisk atRisk() {
    if (atRisk == null) {
      atRisk = licencesAtRisk.handle(signedIn.actor(), cohort.cohort());
    }
    return atRisk;
  }

  /** Who may lose the licence, the most urgent first. */
  public List<LicenceAtRisk> getAtRisk() {
    return atRisk().licences();
  }

  /** What a clause says; empty text where its policy has no words for it. */
  public String statement(String clauseId) {
    ClauseText text = atRisk().clauses().get(clauseId);
    return text == null ? "" : text.statement().in(frame.getLocale());
  }

  private ReadUniversity.Uptake uptake() {
    if (uptake == null) {
      uptake = university.uptake(signedIn.actor(), cohort.cohort());
    }
    return uptake;
  }

  /** How far its applications are. */
  public List<Bar> getApplications() {
    return Arrays.stream(ApplicationStatus.values())
        .filter(one -> uptake().applications().containsKey(one))
        .map(one -> new Bar(one.name(), uptake().applications().get(one)))
        .toList();
  }

  /** How far its licences are. */
  public List<Bar> getLicences() {
    return Arrays.stream(LicenceStatus.values())
        .filter(one -> uptake().licences().containsKey(one))
        .map(one -> new Bar(one.name(), uptake().licences().get(one)))
        .toList();
  }

  /** The longest bar; at least 1. */
  public int getMost() {
    return Math.max(1, Math.max(all(uptake().applications()), all(uptake().licences())));
  }

  private static int all(Map<?, Integer> counts) {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** Whom the list is about; empty text for everybody. */
  public String getStatus() {
    return status.map(Enum::name).orElse("");
  }

  /** Where the list is. */
  public Paging getPaging() {
    int count =
        status
            .map(one -> uptake().licences().getOrDefault(one, 0))
            .orElse(all(uptake().licences()));
    return Paging.of(page, count);
  }

  /** The learners of the page that is shown. */
  public List<LicenceLine> getLearners() {
    if (learners == null) {
      learners =
          university.learners(
              signedIn.actor(), cohort.cohort(), status, getPaging().first(), Paging.SIZE);
    }
    return learners;
  }
}
