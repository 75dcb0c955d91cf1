package pk.gov.hec.dlsei.domain.licence.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Collection;
import pk.gov.hec.dlsei.domain.notification.PlatformCall;
import pk.gov.hec.dlsei.domain.sql.jpa.ArrayStatement;
import pk.gov.hec.dlsei.domain.time.RealTime;

/** Calls that remove learners from the learning platform, many by one statement. */
@ApplicationScoped
public class LearnerRemovals {

  private static final String POST =
      """
      INSERT INTO outbox_message (id, channel, template, language, recipient, data, state, created_at,
                                  next_attempt_at, application_id, change_key)
      SELECT nextval('outbox_message_seq'), 'LEARNING', ?::text, 'en', '', '{"licenceId":' || id || '}', 'WAITING',
             ?::timestamptz, ?::timestamptz, application_id, 'removal:' || id
        FROM licence WHERE id = ANY (?) ORDER BY id
      ON CONFLICT (change_key) DO NOTHING
      """;

  @PersistenceContext(unitName = "dlsei")
  EntityManager em;

  @Inject @RealTime Clock realTime;

  /**
   * Posts them, in the caller's transaction; once for each licence.
   *
   * @param licences their ids
   */
  public void post(Collection<Long> licences) {
    new ArrayStatement(em, POST)
        .one(PlatformCall.Kind.REMOVE.name())
        .at(realTime.instant())
        .at(realTime.instant())
        .longs(licences)
        .update();
  }
}
