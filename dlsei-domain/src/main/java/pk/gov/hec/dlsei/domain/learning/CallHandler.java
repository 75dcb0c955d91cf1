package pk.gov.hec.dlsei.domain.learning;

import pk.gov.hec.dlsei.domain.notification.DueCall;
import pk.gov.hec.dlsei.domain.notification.PlatformCall;

/**
 * Makes one kind of call to the learning platform. A feature brings a bean for each kind that is
 * its own; no transaction is open while the platform is spoken to.
 */
public interface CallHandler {

  /** Which calls it makes; one handler for each kind. */
  PlatformCall.Kind kind();

  /**
   * Makes a call, and settles it in the outbox.
   *
   * @param due claimed
   * @throws pk.gov.hec.dlsei.api.plugin.TryLaterException where the platform wants all calls to
   *     wait
   * @throws RuntimeException where it is to be tried again later
   */
  void handle(DueCall due);
}
