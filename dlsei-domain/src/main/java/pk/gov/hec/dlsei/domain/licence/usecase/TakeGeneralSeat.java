package pk.gov.hec.dlsei.domain.licence.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import pk.gov.hec.dlsei.api.cohort.ApplicantFacts;
import pk.gov.hec.dlsei.api.cohort.ClauseText;
import pk.gov.hec.dlsei.api.cohort.Fee;
import pk.gov.hec.dlsei.api.cohort.SeatClaim;
import pk.gov.hec.dlsei.domain.access.Actor;
import pk.gov.hec.dlsei.domain.application.ApplicantMail;
import pk.gov.hec.dlsei.domain.application.Application;
import pk.gov.hec.dlsei.domain.application.ApplicationRepository;
import pk.gov.hec.dlsei.domain.application.ApplicationStatus;
import pk.gov.hec.dlsei.domain.application.Submission;
import pk.gov.hec.dlsei.domain.application.usecase.GatherFacts;
import pk.gov.hec.dlsei.domain.cohort.CohortRulebook;
import pk.gov.hec.dlsei.domain.cohort.CohortRules;
import pk.gov.hec.dlsei.domain.decision.Decision;
import pk.gov.hec.dlsei.domain.decision.DecisionKind;
import pk.gov.hec.dlsei.domain.decision.Decisions;
import pk.gov.hec.dlsei.domain.error.DlseiException;
import pk.gov.hec.dlsei.domain.error.ErrorCode;
import pk.gov.hec.dlsei.domain.institution.InstitutionRepository;
import pk.gov.hec.dlsei.domain.quota.SeatPools;

/**
 * Somebody who waits for a reserved seat takes a general one instead, against its fee (SOP1/F1,
 * reading R17), with the place of the submission: at once where one is free, else in its order.
 */
@ApplicationScoped
@Transactional
public class TakeGeneralSeat {

  @Inject ApplicationRepository applications;
  @Inject InstitutionRepository institutions;
  @Inject CohortRulebook rulebook;
  @Inject GatherFacts gatherFacts;
  @Inject SeatPools pools;
  @Inject GiveSeat seats;
  @Inject Decisions decisions;
  @Inject ApplicantMail mail;
  @Inject Clock clock;

  /**
   * What could be taken.
   *
   * @param claim the place among the general seats
   * @param fee of such a seat; empty where the policy names none
   */
  public record Offer(SeatClaim claim, Optional<Fee> fee) {

    /** The clause that sets the fee, else the one that orders the seats. */
    public ClauseText clause() {
      return claim.clauses().get(claim.clauses().size() - 1);
    }
  }

  /**
   * What somebody who waits could take instead.
   *
   * @param application not null
   * @return empty where it does not wait, or waits for a general seat already
   */
  public Optional<Offer> offer(Application application) {
    if (application.status() != ApplicationStatus.WAITING) {
      return Optional.empty();
    }
    CohortRules rules = rules(application);
    var code = application.form().institution();
    ApplicantFacts facts =
        gatherFacts.of(application, institutions.find(code).orElseThrow(), rules);
    return rules
        .generalClaim(facts, code)
        .filter(claim -> !waitsIn(poolOf(application, claim), application))
        .map(claim -> new Offer(claim, rules.feeOf(facts, claim.pool())));
  }

  /**
   * Takes it.
   *
   * @param actor who waits
   * @param applicationId of the actor
   * @throws DlseiException NOT_FOUND for somebody else's, CHANGED_MEANWHILE where it does not wait
   *     for a reserved seat any more
   */
  public void handle(Actor actor, long applicationId) {
    Application application =
        applications
            .find(applicationId)
            .filter(found -> found.personId() == actor.personId())
            .orElseThrow(() -> new DlseiException(ErrorCode.NOT_FOUND, "No such application"));
    Offer offer = offer(application).orElseThrow(TakeGeneralSeat::changed);
    String left = application.submission().orElseThrow().pool();
    String taken = poolOf(application, offer.claim());
    // Pools before applications, as whoever serves those who wait locks them.
    Stream.of(left, taken).sorted().forEach(pools::lock);
    // Meanwhile it may have got its seat or have left; the offer stands as it was made.
    applications
        .findLocked(applicationId)
        .filter(locked -> waitsIn(left, locked))
        .orElseThrow(TakeGeneralSeat::changed);
    record(actor, application, offer, pools.leave(left));
    Submission place = application.submission().orElseThrow();
    application.waitOn(
        application.cohort(), place.in(taken, offer.claim().priorityClass()), place.submittedAt());
    applications.flush();
    seats.exchange(
        application,
        new GiveSeat.Approval(mail.reader(application), List.of(), rules(application)));
    applications.flush();
  }

  private static boolean waitsIn(String pool, Application application) {
    return application.status() == ApplicationStatus.WAITING
        && application.submission().orElseThrow().pool().equals(pool);
  }

  private static String poolOf(Application application, SeatClaim claim) {
    return SeatPools.id(application.cohort(), claim.pool());
  }

  private void record(Actor actor, Application application, Offer offer, long event) {
    Submission place = application.submission().orElseThrow();
    String fee = offer.fee().map(asked -> asked.amount().toString()).orElse("");
    decisions.record(
        new Decision(
                DecisionKind.LEFT,
                application.id(),
                clock.instant(),
                new Decision.Grounds(
                    place.policyId(),
                    place.policyVersion(),
                    offer.claim().clauses().stream().map(ClauseText::id).toList(),
                    Map.of("to", offer.claim().pool(), "fee", fee)))
            .by(actor.accountId())
            .inPool(place.pool(), event));
  }

  private CohortRules rules(Application application) {
    Submission place = application.submission().orElseThrow();
    return rulebook.of(application.cohort(), place.policyId(), place.policyVersion());
  }

  private static DlseiException changed() {
    return new DlseiException(ErrorCode.CHANGED_MEANWHILE, "It does not wait for such a seat");
  }
}
