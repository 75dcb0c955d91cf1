package pk.gov.hec.dlsei.domain.application.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import pk.gov.hec.dlsei.api.value.CohortId;
import pk.gov.hec.dlsei.domain.application.Application;
import pk.gov.hec.dlsei.domain.application.ApplicationRepository;
import pk.gov.hec.dlsei.domain.application.ApplicationStatus;
import pk.gov.hec.dlsei.domain.application.Submission;
import pk.gov.hec.dlsei.domain.error.Violations;
import pk.gov.hec.dlsei.domain.sql.Sql;

/** Keeps applications in their table. */
@ApplicationScoped
public class JpaApplicationRepository implements ApplicationRepository {

  private static final String BEGIN =
      """
      INSERT INTO application (id, person_id, cohort, status, started_at, version)
      VALUES (nextval('application_seq'), ?1, ?2, 'DRAFT', ?3, 1)
      ON CONFLICT (person_id, cohort) WHERE status NOT IN ('REJECTED', 'DEACTIVATED') DO NOTHING
      """;

  /** Not those of a closed account, whose invitation nobody would get. */
  private static final String SERVABLE =
      """
       FROM application a JOIN account p ON p.person_id = a.person_id AND p.status = 'ACTIVE'
      LEFT JOIN seat_cap c ON c.pool = a.pool AND c.institution = a.institution
      WHERE a.pool = ?1 AND a.status = 'WAITING' AND (c.pool IS NULL OR c.used < c.seats)
      """;

  private static final String NEXT_WAITING =
      "SELECT a.id" + SERVABLE + " ORDER BY a.priority_class, a.submitted_at, a.place LIMIT 1";

  /** As many of each capped university as its cap has room for. */
  private static final String NEXT_SERVED =
      """
      SELECT id FROM (
        SELECT a.*, c.seats - c.used AS room, row_number() OVER
                 (PARTITION BY a.institution ORDER BY a.priority_class, a.submitted_at, a.place) AS nth
      """
          + SERVABLE
          + ") w WHERE room IS NULL OR nth <= room ORDER BY priority_class, submitted_at, place LIMIT ?2";

  private static final String BEFORE =
      """
      SELECT count(*) FROM application
      WHERE cohort = ?1 AND status = ?2 AND (priority_class, submitted_at, place) < (?3, ?4, ?5)
      """;

  @PersistenceContext(unitName = "dlsei")
  EntityManager em;

  @Override
  @Transactional
  public Optional<Application> find(long id) {
    return Optional.ofNullable(em.find(Application.class, id));
  }

  @Override
  public void remove(Application draft) {
    em.remove(draft);
  }

  @Override
  public Optional<Long> idOfPlace(long place) {
    List<?> ids =
        em.createNativeQuery("SELECT id FROM application WHERE place = ?1")
            .setParameter(1, place)
            .getResultList();
    return ids.stream().findFirst().map(id -> ((Number) id).longValue());
  }

  @Override
  public Optional<Application> findLocked(long id) {
    return Optional.ofNullable(em.find(Application.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  @Override
  public Optional<Application> findToChange(long id) {
    return Optional.ofNullable(
        em.find(Application.class, id, LockModeType.PESSIMISTIC_FORCE_INCREMENT));
  }

  @Override
  public Optional<Application> live(long personId, CohortId cohort) {
    return em.createQuery(
            "SELECT a FROM Application a"
                + " WHERE a.personId = ?1 AND a.cohort = ?2 AND a.status NOT IN ?3",
            Application.class)
        .setParameter(1, personId)
        .setParameter(2, cohort.value())
        .setParameter(3, List.of(ApplicationStatus.REJECTED, ApplicationStatus.DEACTIVATED))
        .getResultStream()
        .findFirst();
  }

  @Override
  public List<Application> of(long personId) {
    return em.createQuery(
            "SELECT a FROM Application a WHERE a.personId = ?1 ORDER BY a.startedAt DESC, a.id DESC",
            Application.class)
        .setParameter(1, personId)
        .getResultList();
  }

  @Override
  public Application begin(long personId, CohortId cohort, Instant at) {
    em.createNativeQuery(BEGIN)
        .setParameter(1, personId)
        .setParameter(2, cohort.value())
        .setParameter(3, Sql.utc(at))
        .executeUpdate();
    return live(personId, cohort).flatMap(live -> findLocked(live.id())).orElseThrow();
  }

  @Override
  public Submission nextPlace(Instant at) {
    Object place =
        em.createNativeQuery("SELECT nextval('application_place_seq')").getSingleResult();
    return new Submission(((Number) place).longValue(), at);
  }

  @Override
  public Optional<Application> nextWaiting(String pool) {
    flush();
    List<?> ids = em.createNativeQuery(NEXT_WAITING).setParameter(1, pool).getResultList();
    return ids.stream().map(id -> ((Number) id).longValue()).findFirst().flatMap(this::findLocked);
  }

  @Override
  public List<Long> nextWaiting(String pool, int seats) {
    List<?> ids =
        em.createNativeQuery(NEXT_SERVED)
            .setParameter(1, pool)
            .setParameter(2, seats)
            .getResultList();
    return ids.stream().map(id -> ((Number) id).longValue()).toList();
  }

  @Override
  public int servable(String pool) {
    Object count =
        em.createNativeQuery("SELECT count(*)" + SERVABLE).setParameter(1, pool).getSingleResult();
    return ((Number) count).intValue();
  }

  @Override
  public int before(Application application) {
    Submission submission = application.submission().orElseThrow();
    boolean waits = application.status() == ApplicationStatus.WAITING;
    String sql = BEFORE + (waits ? " AND pool = ?6" : " AND institution = ?6");
    Object count =
        em.createNativeQuery(sql)
            .setParameter(1, application.cohort().value())
            .setParameter(2, application.status().name())
            .setParameter(3, submission.priorityClass())
            .setParameter(4, Sql.utc(submission.submittedAt()))
            .setParameter(5, submission.place())
            .setParameter(6, waits ? submission.pool() : application.form().institution().value())
            .getSingleResult();
    return ((Number) count).intValue();
  }

  @Override
  public void flush() {
    try {
      em.flush();
    } catch (PersistenceException e) {
      throw Violations.translated(e);
    }
  }
}
