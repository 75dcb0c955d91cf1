package pk.gov.hec.dlsei.domain.audit;

import java.util.Map;

/** Writes down who did what, in the caller's transaction. */
public interface AuditTrail {

  /**
   * Writes one event.
   *
   * @param actor the account that acted; null for the platform itself or a visitor
   * @param action not null
   * @param subject what it was done to, such as {@code account:17}; no CNIC, no address
   * @param facts what else a reader needs; no CNIC, no address, no secret
   */
  void record(Long actor, AuditAction action, String subject, Map<String, ?> facts);
}
