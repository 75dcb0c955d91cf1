package pk.gov.hec.dlsei.domain.demo.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import pk.gov.hec.dlsei.domain.access.Actor;
import pk.gov.hec.dlsei.domain.access.Role;
import pk.gov.hec.dlsei.domain.audit.AuditAction;
import pk.gov.hec.dlsei.domain.audit.AuditTrail;
import pk.gov.hec.dlsei.domain.error.DlseiException;
import pk.gov.hec.dlsei.domain.error.ErrorCode;
import pk.gov.hec.dlsei.domain.settings.Mode;
import pk.gov.hec.dlsei.domain.settings.Settings;
import pk.gov.hec.dlsei.domain.time.ClockOffset;

/** The administrator of a demo moves its clock forward; never back, and never in production. */
@ApplicationScoped
@Transactional
public class MoveClock {

  /** The farthest that one step goes. */
  public static final Duration LONGEST_STEP = Duration.ofDays(366);

  @Inject Settings settings;
  @Inject ClockOffset offset;
  @Inject AuditTrail audit;
  @Inject Clock clock;

  /**
   * Moves the clock to a later moment.
   *
   * @param actor an administrator
   * @param to later than now, by a year at most
   * @return whether it could be moved there
   * @throws DlseiException NOT_ALLOWED for others, and in production
   */
  public boolean handle(Actor actor, Instant to) {
    actor.require(Role.ADMINISTRATOR);
    if (settings.mode() != Mode.DEMO) {
      throw new DlseiException(ErrorCode.NOT_ALLOWED, "Production has the real clock");
    }
    Duration by = Duration.between(clock.instant(), to);
    if (by.isNegative() || by.compareTo(LONGEST_STEP) > 0) {
      return false;
    }
    audit.record(actor.accountId(), AuditAction.CLOCK_MOVED, "clock", Map.of("to", to.toString()));
    offset.moveForward(by);
    return true;
  }
}
