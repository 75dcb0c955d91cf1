package pk.gov.hec.dlsei.domain.staff.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import pk.gov.hec.dlsei.api.value.InstitutionCode;
import pk.gov.hec.dlsei.domain.access.Actor;
import pk.gov.hec.dlsei.domain.access.Role;
import pk.gov.hec.dlsei.domain.audit.AuditAction;
import pk.gov.hec.dlsei.domain.audit.AuditTrail;
import pk.gov.hec.dlsei.domain.staff.Disclaimers;

/** A focal person submits the disclaimer form, once for each wording of it (SOP1/R3). */
@ApplicationScoped
@Transactional
public class SubmitDisclaimer {

  /** The version of the form's text; a new one has to be submitted again. */
  public static final String WORDING = "1";

  @Inject Disclaimers disclaimers;
  @Inject AuditTrail audit;
  @Inject Clock clock;

  /**
   * When it was submitted.
   *
   * @param actor a focal person
   * @return empty where it was not
   */
  public Optional<Instant> submittedAt(Actor actor) {
    return disclaimers.submittedAt(actor.accountId(), institution(actor), WORDING);
  }

  /**
   * Submits it; a second time changes nothing.
   *
   * @param actor a focal person
   */
  public void handle(Actor actor) {
    InstitutionCode institution = institution(actor);
    if (disclaimers.submit(actor.accountId(), institution, WORDING, clock.instant())) {
      audit.record(
          actor.accountId(),
          AuditAction.DISCLAIMER_SUBMITTED,
          "account:" + actor.accountId(),
          Map.of("institution", institution.value(), "wording", WORDING));
    }
  }

  private static InstitutionCode institution(Actor actor) {
    actor.require(Role.FOCAL_PERSON);
    return actor.institution().orElseThrow();
  }
}
