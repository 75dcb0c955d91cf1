package pk.gov.hec.dlsei.policy.year1;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import pk.gov.hec.dlsei.api.cohort.Allotment;
import pk.gov.hec.dlsei.api.cohort.AllotsSeats;
import pk.gov.hec.dlsei.api.cohort.ApplicantCategory;
import pk.gov.hec.dlsei.api.cohort.ApplicantFacts;
import pk.gov.hec.dlsei.api.cohort.AsksForCertificates;
import pk.gov.hec.dlsei.api.cohort.AsksForDocuments;
import pk.gov.hec.dlsei.api.cohort.Clause;
import pk.gov.hec.dlsei.api.cohort.ClauseText;
import pk.gov.hec.dlsei.api.cohort.CohortPolicy;
import pk.gov.hec.dlsei.api.cohort.CohortTerms;
import pk.gov.hec.dlsei.api.cohort.DefinesSeatPools;
import pk.gov.hec.dlsei.api.cohort.DescribesProcedure;
import pk.gov.hec.dlsei.api.cohort.DocumentRequirement;
import pk.gov.hec.dlsei.api.cohort.EndsLicences;
import pk.gov.hec.dlsei.api.cohort.Enrolment;
import pk.gov.hec.dlsei.api.cohort.Fee;
import pk.gov.hec.dlsei.api.cohort.LicenceEnd;
import pk.gov.hec.dlsei.api.cohort.LicenceTerm;
import pk.gov.hec.dlsei.api.cohort.MovableSeats;
import pk.gov.hec.dlsei.api.cohort.MovesSeats;
import pk.gov.hec.dlsei.api.cohort.Nominator;
import pk.gov.hec.dlsei.api.cohort.PaidFee;
import pk.gov.hec.dlsei.api.cohort.PoolFacts;
import pk.gov.hec.dlsei.api.cohort.ProcedureStep;
import pk.gov.hec.dlsei.api.cohort.Reading;
import pk.gov.hec.dlsei.api.cohort.ReservesSeats;
import pk.gov.hec.dlsei.api.cohort.SeatClaim;
import pk.gov.hec.dlsei.api.cohort.SeatPool;
import pk.gov.hec.dlsei.api.cohort.SeatReturn;
import pk.gov.hec.dlsei.api.cohort.SeatShare;
import pk.gov.hec.dlsei.api.cohort.SetsFees;
import pk.gov.hec.dlsei.api.cohort.SettlesFees;
import pk.gov.hec.dlsei.api.cohort.TakesNominations;
import pk.gov.hec.dlsei.api.document.DocumentKind;
import pk.gov.hec.dlsei.api.value.BilingualText;
import pk.gov.hec.dlsei.api.value.CohortId;
import pk.gov.hec.dlsei.api.value.InstitutionCode;

/** The policy of year 1 (SOP1), and of cohorts that HEC opens from its terms. */
final class Year1Policy
    implements CohortPolicy,
        DefinesSeatPools,
        AllotsSeats,
        AsksForDocuments,
        DescribesProcedure,
        EndsLicences,
        SetsFees,
        SettlesFees,
        TakesNominations,
        AsksForCertificates,
        MovesSeats,
        ReservesSeats {

  @Override
  public Set<CohortId> cohorts() {
    return Set.of(Year1.TERMS.cohort());
  }

  @Override
  public CohortTerms terms(CohortId cohort) {
    if (!cohorts().contains(cohort)) {
      throw new IllegalArgumentException("Year 1 has no cohort " + cohort);
    }
    return Year1.TERMS;
  }

  @Override
  public List<ClauseText> clauses() {
    return Sections.inOrder();
  }

  @Override
  public List<Reading> readings() {
    return Year1Reading.all();
  }

  @Override
  public List<BilingualText> obstacles(CohortTerms terms) {
    return new Balance(terms).obstacles();
  }

  @Override
  public List<Clause<ApplicantFacts>> eligibilityClauses() {
    return Stream.<Clause<ApplicantFacts>>concat(
            Stream.of(EligibilityClause.values()), Stream.of(NomineeClause.values()))
        .toList();
  }

  @Override
  public List<SeatPool> pools(CohortTerms terms) {
    return Seats.ofNoUniversity(terms);
  }

  @Override
  public List<SeatPool> pools(SeatShare share, CohortTerms terms) {
    return Seats.of(share, terms);
  }

  @Override
  public SeatClaim claim(ApplicantFacts facts, InstitutionCode institution, CohortTerms terms) {
    return Seats.claim(facts, institution);
  }

  /** The document says of no moment at which registration closes. */
  @Override
  public List<Clause<PoolFacts>> openingClauses() {
    return List.of();
  }

  @Override
  public Allotment allot(List<Enrolment> enrolments, CohortTerms terms) {
    return new Distribution(enrolments, terms).allot();
  }

  @Override
  public Allotment settle(
      Map<InstitutionCode, Integer> seats, List<Enrolment> enrolments, CohortTerms terms) {
    return new SettledShares(seats, enrolments, terms).allotment();
  }

  /** Alumni upload their final transcript; all others are nominated by their university. */
  @Override
  public DocumentRequirement documentOf(ApplicantCategory category) {
    return category == ApplicantCategory.ALUMNUS
        ? new DocumentRequirement(
            FeeClause.FINAL_TRANSCRIPT.text(), List.of(DocumentKind.FINAL_TRANSCRIPT))
        : new DocumentRequirement(RegistrationClause.NOMINATION.text(), List.of());
  }

  @Override
  public Nominator nominatorOf(ApplicantCategory category) {
    return switch (category) {
      case STUDENT, FACULTY -> Nominator.UNIVERSITY;
      case NAHE_NOMINEE -> Nominator.HEC;
      case STAFF, HEC_EMPLOYEE, ALUMNUS, EXTERNAL -> Nominator.NOBODY;
    };
  }

  /** A reserved seat is free on a certificate that the government has issued. */
  @Override
  public Optional<DocumentRequirement> certificateFor(String seat) {
    return Seats.isReserved(seat)
        ? Optional.of(
            new DocumentRequirement(
                FeeClause.DISABILITY.text(), List.of(DocumentKind.DISABILITY_CERTIFICATE)))
        : Optional.empty();
  }

  @Override
  public MovableSeats movable(SeatShare share) {
    return Seats.movable(share.institution());
  }

  @Override
  public Optional<SeatReturn> returnOf(SeatShare share, CohortTerms terms) {
    return Seats.returnOf(share, terms);
  }

  @Override
  public Optional<SeatClaim> generalClaim(ApplicantFacts facts, InstitutionCode institution) {
    return Seats.generalClaim(facts, institution);
  }

  @Override
  public List<ClauseText> clausesOf(ProcedureStep step, ApplicantCategory category) {
    return RegistrationClause.of(step, category);
  }

  @Override
  public LicenceEnd endOf(LicenceTerm licence, CohortTerms terms) {
    return LicenceClause.endOf(licence, terms);
  }

  @Override
  public Fee feeOf(ApplicantFacts facts, String seat, CohortTerms terms) {
    return FeeClause.of(facts, seat, terms);
  }

  @Override
  public Clause<PaidFee> refund() {
    return SettlementClause.REFUND;
  }

  @Override
  public Clause<PaidFee> forfeiture() {
    return SettlementClause.FORFEITURE;
  }
}
