package pk.gov.hec.dlsei.domain.takeover.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import pk.gov.hec.dlsei.api.cohort.PriorStanding;
import pk.gov.hec.dlsei.api.value.CohortId;
import pk.gov.hec.dlsei.domain.access.Actor;
import pk.gov.hec.dlsei.domain.access.Role;
import pk.gov.hec.dlsei.domain.audit.AuditAction;
import pk.gov.hec.dlsei.domain.audit.AuditTrail;
import pk.gov.hec.dlsei.domain.error.DlseiException;
import pk.gov.hec.dlsei.domain.error.ErrorCode;
import pk.gov.hec.dlsei.domain.person.PersonRepository;
import pk.gov.hec.dlsei.domain.takeover.CohortFlags;
import pk.gov.hec.dlsei.domain.takeover.OfficersWord;

/**
 * An officer says what somebody was in a cohort, where the data do not tell or tell wrong (WP2/A.1,
 * A.2, reading R12): such as somebody who used another address then.
 */
@ApplicationScoped
@Transactional
public class FlagPerson {

  /** What an officer may say. */
  public static final Set<PriorStanding> SAID =
      EnumSet.of(
          PriorStanding.NONE,
          PriorStanding.NEVER_ACTIVATED,
          PriorStanding.USER,
          PriorStanding.REVOKED);

  @Inject CohortFlags flags;
  @Inject PersonRepository persons;
  @Inject AuditTrail audit;
  @Inject Clock clock;

  /**
   * What is said.
   *
   * @param cohort in which
   * @param standing one of {@link #SAID}
   * @param reason not blank
   */
  public record Said(CohortId cohort, PriorStanding standing, String reason) {}

  /**
   * Says it.
   *
   * @param actor an HEC officer
   * @param personId of the person, not the officer's own
   * @param said not null
   * @throws DlseiException NOT_FOUND for an unknown person, NOT_ALLOWED for the own one
   */
  public void handle(Actor actor, long personId, Said said) {
    actor.require(Role.HEC_OFFICER);
    if (persons.find(personId).isEmpty()) {
      throw new DlseiException(ErrorCode.NOT_FOUND, "No such person");
    }
    if (actor.personId() == personId || !SAID.contains(said.standing())) {
      throw new DlseiException(ErrorCode.NOT_ALLOWED, "Nobody is flagged so");
    }
    flags.say(
        personId,
        said.cohort(),
        said.standing(),
        new OfficersWord(actor.accountId(), clock.instant(), said.reason()));
    audit.record(
        actor.accountId(),
        AuditAction.PERSON_FLAGGED,
        "person:" + personId,
        Map.of(
            "cohort", said.cohort().value(),
            "standing", said.standing().name(),
            "reason", said.reason()));
  }
}
