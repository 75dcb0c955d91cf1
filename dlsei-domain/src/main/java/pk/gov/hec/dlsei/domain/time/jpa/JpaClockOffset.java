package pk.gov.hec.dlsei.domain.time.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import pk.gov.hec.dlsei.domain.time.ClockOffset;

/** Reads the offset at most once a second, so that every server shows the same time. */
@ApplicationScoped
public class JpaClockOffset implements ClockOffset {

  private static final long KEPT_NANOS = TimeUnit.SECONDS.toNanos(1);

  private record Reading(Duration offset, long at) {}

  private volatile Reading last;

  @PersistenceContext(unitName = "dlsei")
  EntityManager em;

  /** Not in a transaction of its own, which would fail with the reading. */
  @Override
  @Transactional(TxType.SUPPORTS)
  public Duration current() {
    Reading reading = last;
    long now = System.nanoTime();
    if (reading == null || now - reading.at > KEPT_NANOS) {
      reading = new Reading(readOr(reading), now);
      last = reading;
    }
    return reading.offset;
  }

  /** While the database is away, pages that say so still need the time. */
  private Duration readOr(Reading before) {
    try {
      return read();
    } catch (PersistenceException e) {
      if (before == null) {
        throw e;
      }
      return before.offset;
    }
  }

  private Duration read() {
    List<?> rows =
        em.createNativeQuery("SELECT offset_seconds FROM business_clock").getResultList();
    return rows.isEmpty() ? Duration.ZERO : Duration.ofSeconds(((Number) rows.get(0)).longValue());
  }

  @Override
  @Transactional
  public void startAt(Duration offset) {
    em.createNativeQuery(
            "INSERT INTO business_clock (one, offset_seconds) VALUES (true, ?1) ON CONFLICT DO NOTHING")
        .setParameter(1, offset.toSeconds())
        .executeUpdate();
    last = null;
  }

  @Override
  @Transactional
  public void moveForward(Duration by) {
    em.createNativeQuery("UPDATE business_clock SET offset_seconds = offset_seconds + ?1")
        .setParameter(1, by.toSeconds())
        .executeUpdate();
    last = null;
  }
}
