package pk.gov.hec.dlsei.domain.licence;

import java.util.Map;
import java.util.Set;

/** How far a licence is. The table says what may follow. */
public enum LicenceStatus {
  /** The seat is taken, the invitation is on its way. */
  GRANTED,
  /** The learning platform has taken the invitation (reading R08). */
  INVITED,
  /** The learner has joined. */
  ACTIVE,
  /** The learning platform refuses this learner: somebody has to look. */
  INVITATION_REFUSED,
  /** HEC takes it back, unless that is undone in time (reading R11). */
  REVOKING,
  /** Its last day is over; no revocation (reading R13). */
  ENDED,
  /** Taken back by HEC (WP2/5.v). */
  REVOKED,
  /** Taken over from an earlier register by mistake: it never was one. */
  WITHDRAWN;

  private static final Map<LicenceStatus, Set<LicenceStatus>> NEXT =
      Map.of(
          GRANTED, Set.of(INVITED, ACTIVE, INVITATION_REFUSED, ENDED),
          INVITED, Set.of(ACTIVE, REVOKING, ENDED, WITHDRAWN),
          ACTIVE, Set.of(REVOKING, ENDED, WITHDRAWN),
          INVITATION_REFUSED, Set.of(INVITED, ACTIVE, ENDED),
          REVOKING, Set.of(INVITED, ACTIVE, ENDED, REVOKED, WITHDRAWN),
          ENDED, Set.of(WITHDRAWN),
          REVOKED, Set.of(),
          WITHDRAWN, Set.of());

  /**
   * Whether a status may follow this one.
   *
   * @param next not null
   * @return true where the table has it
   */
  public boolean mayBecome(LicenceStatus next) {
    return NEXT.get(this).contains(next);
  }
}
