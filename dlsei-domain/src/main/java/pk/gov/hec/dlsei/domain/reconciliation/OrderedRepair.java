package pk.gov.hec.dlsei.domain.reconciliation;

import java.time.Instant;

/**
 * A repair that an officer ordered.
 *
 * @param id of the difference
 * @param kind of it
 * @param licenceId whose licence
 * @param applicationId of the licence
 * @param at when it was ordered, so that a second order makes a message of its own
 */
public record OrderedRepair(
    long id, DifferenceKind kind, long licenceId, long applicationId, Instant at) {

  /** Names the order, so that it causes one message only. */
  public String changeKey() {
    return "repair:" + id + ":" + at.toEpochMilli();
  }
}
