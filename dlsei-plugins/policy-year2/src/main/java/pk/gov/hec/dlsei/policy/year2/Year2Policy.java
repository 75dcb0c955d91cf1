package pk.gov.hec.dlsei.policy.year2;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pk.gov.hec.dlsei.api.cohort.ApplicantCategory;
import pk.gov.hec.dlsei.api.cohort.ApplicantFacts;
import pk.gov.hec.dlsei.api.cohort.AsksForDocuments;
import pk.gov.hec.dlsei.api.cohort.Clause;
import pk.gov.hec.dlsei.api.cohort.ClauseText;
import pk.gov.hec.dlsei.api.cohort.CohortPolicy;
import pk.gov.hec.dlsei.api.cohort.CohortTerms;
import pk.gov.hec.dlsei.api.cohort.DefinesSeatPools;
import pk.gov.hec.dlsei.api.cohort.DescribesProcedure;
import pk.gov.hec.dlsei.api.cohort.DocumentRequirement;
import pk.gov.hec.dlsei.api.cohort.EndsLicences;
import pk.gov.hec.dlsei.api.cohort.GivesNotice;
import pk.gov.hec.dlsei.api.cohort.LicenceActivity;
import pk.gov.hec.dlsei.api.cohort.LicenceActivity.Payment;
import pk.gov.hec.dlsei.api.cohort.LicenceEnd;
import pk.gov.hec.dlsei.api.cohort.LicenceTerm;
import pk.gov.hec.dlsei.api.cohort.LimitsReview;
import pk.gov.hec.dlsei.api.cohort.PoolFacts;
import pk.gov.hec.dlsei.api.cohort.ProcedureStep;
import pk.gov.hec.dlsei.api.cohort.Reading;
import pk.gov.hec.dlsei.api.cohort.ReviewFacts;
import pk.gov.hec.dlsei.api.cohort.RevocationNotice;
import pk.gov.hec.dlsei.api.cohort.RevokesLicences;
import pk.gov.hec.dlsei.api.cohort.SeatClaim;
import pk.gov.hec.dlsei.api.cohort.SeatPool;
import pk.gov.hec.dlsei.api.cohort.SeatTerm;
import pk.gov.hec.dlsei.api.cohort.TakesOverLicences;
import pk.gov.hec.dlsei.api.cohort.TellsPayment;
import pk.gov.hec.dlsei.api.value.BilingualText;
import pk.gov.hec.dlsei.api.value.CohortId;
import pk.gov.hec.dlsei.api.value.InstitutionCode;

/** The policy of cohorts I and II (WP2), and of cohorts that HEC opens from their terms. */
final class Year2Policy
    implements CohortPolicy,
        DefinesSeatPools,
        AsksForDocuments,
        DescribesProcedure,
        LimitsReview,
        RevokesLicences,
        GivesNotice,
        TellsPayment,
        EndsLicences,
        TakesOverLicences {

  /** One national bucket a cohort: year 2 names no quota per university (reading R05). */
  private static final String NATIONAL = "national";

  /** Licences of earlier years bring their seats with them (reading R30). */
  private static final String EARLIER_YEARS = "of-earlier-years";

  @Override
  public Set<CohortId> cohorts() {
    return EnumSet.allOf(Cohort.class).stream()
        .map(cohort -> cohort.terms().cohort())
        .collect(Collectors.toUnmodifiableSet());
  }

  @Override
  public CohortTerms terms(CohortId id) {
    return Arrays.stream(Cohort.values())
        .map(Cohort::terms)
        .filter(terms -> terms.cohort().equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("Year 2 has no cohort " + id));
  }

  @Override
  public List<ClauseText> clauses() {
    return Sections.inOrder();
  }

  @Override
  public List<Reading> readings() {
    return Year2Reading.all();
  }

  @Override
  public List<BilingualText> obstacles(CohortTerms terms) {
    return new Windows(terms).obstacles();
  }

  @Override
  public List<Clause<ApplicantFacts>> eligibilityClauses() {
    return Stream.<Clause<ApplicantFacts>>concat(
            Stream.of(EligibilityClause.values()), Stream.of(ReapplicationClause.values()))
        .toList();
  }

  @Override
  public List<SeatPool> pools(CohortTerms terms) {
    return List.of(
        new SeatPool(NATIONAL, new BilingualText("National bucket", "قومی ذخیرہ"), terms.seats()),
        new SeatPool(
            EARLIER_YEARS,
            new BilingualText("Licences of earlier years", "پچھلے سالوں کے لائسنس"),
            List.of(new SeatTerm("R30", terms.starts().value(), 0))));
  }

  @Override
  public SeatClaim claim(ApplicantFacts facts, InstitutionCode institution, CohortTerms terms) {
    ClauseText firstCome = DurationClause.FIRST_COME_FIRST_SERVED.text();
    if (terms.follows().isEmpty()) {
      return new SeatClaim(NATIONAL, 1, List.of(firstCome));
    }
    PriorityClause priority = PriorityClause.of(facts.prior());
    return new SeatClaim(NATIONAL, priority.rank(), List.of(firstCome, priority.text()));
  }

  @Override
  public List<Clause<PoolFacts>> openingClauses() {
    return List.of(OpeningClause.values());
  }

  @Override
  public DocumentRequirement documentOf(ApplicantCategory category) {
    return Procedure.documentOf(category);
  }

  @Override
  public List<ClauseText> clausesOf(ProcedureStep step, ApplicantCategory category) {
    return Procedure.clausesOf(step, category);
  }

  @Override
  public List<Clause<ReviewFacts>> reviewClauses() {
    return List.of(PriorityClause.values());
  }

  @Override
  public List<Clause<LicenceActivity>> revocationClauses() {
    return List.of(RevocationClause.values());
  }

  @Override
  public List<RevocationNotice> notices(
      LicenceActivity activity, LocalDate day, CohortTerms terms) {
    return new Notices(activity, day, terms).due();
  }

  /** Year 2 names no fee (reading R23): somebody paid for licences of earlier years alone (R31). */
  @Override
  public Payment paymentOf(String pool, CohortTerms terms) {
    return EARLIER_YEARS.equals(pool) ? Payment.PAID : Payment.FREE;
  }

  @Override
  public LicenceEnd endOf(LicenceTerm licence, CohortTerms terms) {
    return LastDay.of(licence, terms);
  }

  /** The year of payment decides (reading R31), of the document's own cohorts alone. */
  @Override
  public Optional<LicenceEnd> takenOver(LicenceTerm licence, CohortTerms terms) {
    boolean isItsCohort =
        terms.basis().equals(terms.cohort())
            && licence.paidIn().isPresent()
            && licence.paidIn().getAsInt() == Year2Number.PAID_YEAR.of(terms);
    return isItsCohort ? Optional.of(LastDay.of(licence, terms)) : Optional.empty();
  }

  @Override
  public String poolOfTakenOver() {
    return EARLIER_YEARS;
  }
}
