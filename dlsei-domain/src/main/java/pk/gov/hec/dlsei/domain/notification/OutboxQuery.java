package pk.gov.hec.dlsei.domain.notification;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the outbox for people. */
public interface OutboxQuery {

  /**
   * Which messages.
   *
   * @param channel empty for both
   * @param state empty for all
   */
  record Filter(Optional<Channel> channel, Optional<OutboxMessage.State> state) {}

  /** How many there are. */
  int count(Filter filter);

  /** How many there are of each state, in both channels. */
  Map<OutboxMessage.State, Integer> counts();

  /** A page, the latest first. */
  List<OutboxLine> page(Filter filter, int first, int size);

  /** Those about an application, the first one first. */
  List<OutboxLine> ofApplication(long applicationId);

  /** One of them. */
  Optional<OutboxLine> find(long id);
}
