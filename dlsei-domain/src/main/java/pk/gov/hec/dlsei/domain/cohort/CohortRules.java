package pk.gov.hec.dlsei.domain.cohort;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
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
import pk.gov.hec.dlsei.api.cohort.LimitsReview;
import pk.gov.hec.dlsei.api.cohort.MovableSeats;
import pk.gov.hec.dlsei.api.cohort.MovesSeats;
import pk.gov.hec.dlsei.api.cohort.Nominator;
import pk.gov.hec.dlsei.api.cohort.PoolFacts;
import pk.gov.hec.dlsei.api.cohort.ProcedureStep;
import pk.gov.hec.dlsei.api.cohort.Reading;
import pk.gov.hec.dlsei.api.cohort.ReservesSeats;
import pk.gov.hec.dlsei.api.cohort.ReviewFacts;
import pk.gov.hec.dlsei.api.cohort.Ruling;
import pk.gov.hec.dlsei.api.cohort.SeatClaim;
import pk.gov.hec.dlsei.api.cohort.SeatPool;
import pk.gov.hec.dlsei.api.cohort.SeatReturn;
import pk.gov.hec.dlsei.api.cohort.SeatShare;
import pk.gov.hec.dlsei.api.cohort.SetsFees;
import pk.gov.hec.dlsei.api.cohort.TakesNominations;
import pk.gov.hec.dlsei.api.cohort.TakesOverLicences;
import pk.gov.hec.dlsei.api.value.BilingualText;
import pk.gov.hec.dlsei.api.value.CohortId;
import pk.gov.hec.dlsei.api.value.InstitutionCode;
import pk.gov.hec.dlsei.domain.error.DlseiException;
import pk.gov.hec.dlsei.domain.error.ErrorCode;

/**
 * One version of a policy as it holds for one cohort: asks the plug-in, and says so where the
 * plug-in breaks (PLUGIN_BROKEN).
 */
public final class CohortRules {

  private final String policyId;
  private final String policyVersion;
  private final CohortPolicy policy;
  private final CohortId cohort;
  private final Supplier<TermsInForce> reading;
  private TermsInForce set;
  private CohortTerms terms;

  /**
   * A policy for a cohort.
   *
   * @param cohort not null
   * @param reading the cohort and what HEC has set for it; asked once, where a term is needed
   * @param policyId of the plug-in
   * @param policyVersion of the plug-in
   * @param policy the plug-in
   * @throws DlseiException PLUGIN_BROKEN where it cannot say what an application needs
   */
  CohortRules(
      CohortId cohort,
      Supplier<TermsInForce> reading,
      String policyId,
      String policyVersion,
      CohortPolicy policy) {
    this.cohort = cohort;
    this.reading = reading;
    this.policyId = policyId;
    this.policyVersion = policyVersion;
    this.policy = policy;
    NeededCapabilities.demand(policy, policyId);
  }

  public CohortId cohort() {
    return cohort;
  }

  public String policyId() {
    return policyId;
  }

  public String policyVersion() {
    return policyVersion;
  }

  /** The cohort's numbers and dates. */
  public CohortTerms terms() {
    if (terms == null) {
      TermsInForce now = set();
      terms = ask(() -> now.over(policy.terms(now.cohort().basis())));
    }
    return terms;
  }

  /** Whether the cohort is over by a day, so that no licence can begin any more (WP2/1.1, 1.2). */
  public boolean isOver(LocalDate day) {
    return day.isAfter(terms().ends().value());
  }

  TermsInForce set() {
    if (set == null) {
      set = reading.get();
    }
    return set;
  }

  /** What HEC may set, with what holds now: of its own cohorts every term. */
  public List<Settable> settable() {
    return WhatHecSets.of(
        terms(), set().cohort().own().isPresent(), set().set(), revocation().clauseIds());
  }

  /** The courses that HEC recommends to the cohort's learners (WP2/5.iii). */
  public List<RecommendedCourse> recommendedCourses() {
    return RecommendedCourse.read(set().set().getOrDefault(RecommendedCourse.KEY, ""));
  }

  /** When licences may be taken back. */
  public RevocationRules revocation() {
    return new RevocationRules(this);
  }

  /** Every clause of the document. */
  public List<ClauseText> clauses() {
    return ask(policy::clauses);
  }

  /** How unclear places are read. */
  public List<Reading> readings() {
    return ask(policy::readings);
  }

  /**
   * Why the terms cannot hold with some of them set to something else.
   *
   * @param changed values by the term's key, each of the right form
   * @return empty where all is well
   */
  public List<BilingualText> obstacles(Map<String, String> changed) {
    TermsInForce now = set();
    return ask(() -> TermObstacles.of(policy, now, changed));
  }

  /** Who may decide on an application of a priority class now (WP2/A.3). */
  public Ruling mayReview(ReviewFacts facts) {
    return where(LimitsReview.class, limits -> limits.mayReview(facts, terms()))
        .orElseGet(() -> new Ruling(Ruling.Outcome.GRANTED, List.of()));
  }

  /** Divides the seats; empty where the policy does not divide any. */
  public Optional<Allotment> allot(List<Enrolment> enrolments) {
    return where(AllotsSeats.class, allots -> allots.allot(enrolments, terms()));
  }

  /** Holds numbers that HEC has settled against the document; empty where none are divided. */
  public Optional<Allotment> settle(
      Map<InstitutionCode, Integer> seats, List<Enrolment> enrolments) {
    return where(AllotsSeats.class, allots -> allots.settle(seats, enrolments, terms()));
  }

  /** The pools of one university's share; none where the policy does not divide seats. */
  public List<SeatPool> seatPools(SeatShare share) {
    return where(AllotsSeats.class, allots -> allots.pools(share, terms())).orElse(List.of());
  }

  /** Whether the policy divides its seats among universities. */
  public boolean dividesSeats() {
    return policy instanceof AllotsSeats;
  }

  /** Who may apply, by clause; without those that concern nobody in this cohort. */
  public List<Clause<ApplicantFacts>> eligibilityClauses() {
    return ask(
        () ->
            policy.eligibilityClauses().stream()
                .filter(clause -> Anybody.isConcernedBy(clause, terms()))
                .toList());
  }

  /** Rules on an applicant. */
  public Ruling eligibility(ApplicantFacts facts) {
    return ask(() -> policy.eligibility(facts, terms()));
  }

  /** Rules on whether the form is open (reading R29). */
  public Ruling opening(PoolFacts facts) {
    return ask(
        () ->
            Ruling.of(
                ((DefinesSeatPools) policy)
                    .openingClauses().stream().map(c -> c.find(facts, terms())).toList()));
  }

  /** The pools of seats. */
  public List<SeatPool> seatPools() {
    return ask(() -> ((DefinesSeatPools) policy).pools(terms()));
  }

  /** The place of an application. */
  public SeatClaim claim(ApplicantFacts facts, InstitutionCode institution) {
    return ask(() -> ((DefinesSeatPools) policy).claim(facts, institution, terms()));
  }

  /** Which document is asked for. */
  public DocumentRequirement documentOf(ApplicantCategory category) {
    return ask(() -> ((AsksForDocuments) policy).documentOf(category));
  }

  /** The pools between which a university moves seats; empty where it moves none (SOP1/A5). */
  public Optional<MovableSeats> movable(SeatShare share) {
    return where(MovesSeats.class, moves -> moves.movable(share));
  }

  /** Who nominates people of a category; nobody where the policy knows no nominations. */
  public Nominator nominatorOf(ApplicantCategory category) {
    return where(TakesNominations.class, takes -> takes.nominatorOf(category))
        .orElse(Nominator.NOBODY);
  }

  /** The last day of a licence; empty where the policy sets none. */
  public Optional<LicenceEnd> endOf(LicenceTerm licence) {
    return where(EndsLicences.class, ends -> ends.endOf(licence, terms()));
  }

  /** Asks about licences of earlier years; empty where the policy takes none over. */
  public <T> Optional<T> earlierLicences(Function<TakesOverLicences, T> question) {
    return where(TakesOverLicences.class, question);
  }

  /** The fee of a licence from a pool; empty where the policy names none (reading R23). */
  public Optional<Fee> feeOf(ApplicantFacts facts, String seat) {
    return where(SetsFees.class, sets -> sets.feeOf(facts, seat, terms()));
  }

  /** The certificate that is asked for, for a seat of a pool; empty where none is. */
  public Optional<DocumentRequirement> certificateFor(String seat) {
    return where(AsksForCertificates.class, asks -> asks.certificateFor(seat))
        .flatMap(found -> found);
  }

  /** When a university's reserved seats become general ones; empty where it has none (R17). */
  public Optional<SeatReturn> returnOf(SeatShare share) {
    return where(ReservesSeats.class, reserves -> reserves.returnOf(share, terms()))
        .flatMap(found -> found);
  }

  /** The place among the general seats of somebody whose seat is a reserved one (R17). */
  public Optional<SeatClaim> generalClaim(ApplicantFacts facts, InstitutionCode institution) {
    return where(ReservesSeats.class, reserves -> reserves.generalClaim(facts, institution))
        .flatMap(found -> found);
  }

  /** The clauses that a step rests on. */
  public List<ClauseText> clausesOf(ProcedureStep step, ApplicantCategory category) {
    return ask(() -> ((DescribesProcedure) policy).clausesOf(step, category));
  }

  /** Texts of clauses by id; without those for which this version has no words, as a reading. */
  public Map<String, ClauseText> clauses(Set<String> ids) {
    return ask(
        () ->
            policy.clauses().stream()
                .filter(text -> ids.contains(text.id()))
                .collect(Collectors.toMap(ClauseText::id, text -> text)));
  }

  /** Asks what only some policies can say; empty where this one cannot. */
  <C, T> Optional<T> where(Class<C> capability, Function<C, T> question) {
    return capability.isInstance(policy)
        ? Optional.of(ask(() -> question.apply(capability.cast(policy))))
        : Optional.empty();
  }

  private <T> T ask(Supplier<T> question) {
    try {
      return question.get();
    } catch (DlseiException e) {
      throw e; // of the terms, asked for on the way
    } catch (RuntimeException | LinkageError e) {
      throw new DlseiException(
          ErrorCode.PLUGIN_BROKEN, "The policy " + policyId + " of a cohort broke", e);
    }
  }
}
