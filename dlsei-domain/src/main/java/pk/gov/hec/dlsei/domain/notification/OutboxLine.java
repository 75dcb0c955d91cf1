package pk.gov.hec.dlsei.domain.notification;

import java.time.Instant;

/**
 * A message as the outbox page shows it.
 *
 * @param id of it
 * @param channel by which it leaves
 * @param what the mail's template, or what is asked of the learning platform
 * @param recipient the address, hidden but for its first letter and domain; empty for a call
 * @param applicationId which it is about; null for none
 * @param state how far it is
 * @param attempts so far
 * @param createdAt in real time
 * @param nextAttemptAt in real time; null where there is none
 * @param sentAt in real time; null until it is out
 * @param lastError of the last attempt; null for none
 * @param sendable whether it can be sent again: its content is still there, and holds no secret
 *     link
 */
public record OutboxLine(
    long id,
    Channel channel,
    String what,
    String recipient,
    Long applicationId,
    OutboxMessage.State state,
    int attempts,
    Instant createdAt,
    Instant nextAttemptAt,
    Instant sentAt,
    String lastError,
    boolean sendable) {

  @Override
  public String toString() {
    return "outbox line " + id;
  }
}
