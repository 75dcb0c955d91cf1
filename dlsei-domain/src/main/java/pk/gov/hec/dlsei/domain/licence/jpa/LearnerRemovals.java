package pk.gov.hec.dlsei.domain.licence.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Collection;
import pk.gov.hec.dlsei.domain.notification.Channel;
import pk.gov.hec.dlsei.domain.notification.PlatformCall;
import pk.gov.hec.dlsei.domain.notification.Urgency;
import pk.gov.hec.dlsei.domain.notification.jpa.ManyMessages;
import pk.gov.hec.dlsei.domain.time.RealTime;

/** Calls that remove learners from the learning platform, many by one statement. */
@ApplicationScoped
public class LearnerRemovals {

  private static final String CALLS =
      """
      SELECT ?::text AS template, 'en' AS language, '' AS recipient, '{"licenceId":' || id || '}' AS data,
             application_id, 'removal:' || id AS change_key
        FROM licence WHERE id = ANY (?) ORDER BY id
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
    ManyMessages.post(em, Channel.LEARNING, Urgency.USUAL, CALLS, realTime.instant())
        .one(PlatformCall.Kind.REMOVE.name())
        .longs(licences)
        .update();
  }
}
