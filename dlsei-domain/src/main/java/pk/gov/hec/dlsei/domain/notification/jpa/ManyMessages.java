package pk.gov.hec.dlsei.domain.notification.jpa;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import pk.gov.hec.dlsei.domain.notification.Channel;
import pk.gov.hec.dlsei.domain.notification.Urgency;
import pk.gov.hec.dlsei.domain.sql.jpa.ArrayStatement;

/**
 * Posts many messages by one statement, in the caller's transaction: whoever has the rows in the
 * database already selects them. A change that was told of before causes no second message.
 */
public final class ManyMessages {

  private static final String POST =
      """
      INSERT INTO outbox_message (id, channel, template, language, recipient, data, state, created_at,
                                  next_attempt_at, urgency, application_id, change_key)
      SELECT nextval('outbox_message_seq'), ?::text, m.template, m.language, m.recipient, m.data, 'WAITING',
             ?::timestamptz, ?::timestamptz, ?, m.application_id, m.change_key
        FROM (%s) m
      ON CONFLICT (change_key) DO NOTHING
      """;

  private ManyMessages() {}

  /**
   * A statement that posts them; the parameters of the rows are still to be bound.
   *
   * @param em of the caller's transaction
   * @param channel by which they leave
   * @param urgency of all
   * @param rows selects {@code template, language, recipient, data, application_id, change_key}, in
   *     the order of the messages
   * @param at in real time
   * @return never null
   */
  public static ArrayStatement post(
      EntityManager em, Channel channel, Urgency urgency, String rows, Instant at) {
    return new ArrayStatement(em, POST.formatted(rows))
        .one(channel.name())
        .at(at)
        .at(at)
        .one(urgency.ordinal());
  }
}
