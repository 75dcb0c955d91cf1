package pk.gov.hec.dlsei.domain.nomination.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import pk.gov.hec.dlsei.api.value.CohortId;
import pk.gov.hec.dlsei.api.value.InstitutionCode;
import pk.gov.hec.dlsei.domain.crypto.Vault;
import pk.gov.hec.dlsei.domain.intake.jpa.SealedFiles;
import pk.gov.hec.dlsei.domain.nomination.Nomination;
import pk.gov.hec.dlsei.domain.nomination.NominationCounts;
import pk.gov.hec.dlsei.domain.nomination.NominationFault;
import pk.gov.hec.dlsei.domain.nomination.NominationLine;
import pk.gov.hec.dlsei.domain.nomination.NominationList;
import pk.gov.hec.dlsei.domain.nomination.Nominations;
import pk.gov.hec.dlsei.domain.sql.Sql;

/** Keeps nominations in their tables. */
@ApplicationScoped
@Transactional
public class JpaNominations implements Nominations {

  private static final String TO_REGISTER =
      """
      SELECT l.id FROM nomination_list l WHERE l.state = 'REGISTERING'
         AND NOT EXISTS (SELECT 1 FROM nomination_list e
               WHERE e.cohort = l.cohort AND e.institution = l.institution
                 AND e.state IN ('SENT', 'REGISTERING') AND (e.sent_at, e.id) < (l.sent_at, l.id))
       ORDER BY l.sent_at, l.id
      """;

  private static final String NEXT_GOOD =
      """
      SELECT n.id FROM nomination n WHERE n.list_id = ?1 AND n.line > ?2 AND n.state = 'READ'
         AND NOT EXISTS (SELECT 1 FROM nomination_fault f WHERE f.nomination_id = n.id)
       ORDER BY n.line LIMIT 1
      """;

  private static final String COUNTS =
      """
      WITH wanted AS (
        SELECT id FROM nomination_list WHERE id = ANY (CAST(string_to_array(?1, ',') AS bigint[])))
      SELECT n.list_id,
             count(*) FILTER (WHERE n.state = 'READ' AND f.id IS NULL),
             count(*) FILTER (WHERE n.state = 'READ' AND f.id IS NOT NULL),
             count(*) FILTER (WHERE n.state = 'REGISTERED'),
             count(*) FILTER (WHERE n.state = 'REFUSED')
        FROM nomination n JOIN wanted w ON w.id = n.list_id
        LEFT JOIN (SELECT DISTINCT m.id FROM nomination m JOIN wanted v ON v.id = m.list_id
                     JOIN nomination_fault g ON g.nomination_id = m.id) f ON f.id = n.id
       GROUP BY n.list_id
      """;

  @PersistenceContext(unitName = "dlsei")
  EntityManager em;

  @Inject Vault vault;

  @Override
  public Optional<NominationList> find(long id) {
    return Optional.ofNullable(em.find(NominationList.class, id));
  }

  @Override
  public Optional<NominationList> findLocked(long id) {
    return Optional.ofNullable(em.find(NominationList.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  @Override
  public Optional<NominationList> findFree(long id) {
    List<?> free =
        em.createNativeQuery("SELECT id FROM nomination_list WHERE id = ?1 FOR UPDATE SKIP LOCKED")
            .setParameter(1, id)
            .getResultList();
    return free.isEmpty() ? Optional.empty() : findLocked(id);
  }

  @Override
  public void add(NominationList list, byte[] content) {
    files().add(list, content);
  }

  @Override
  public Optional<byte[]> file(long listId) {
    return files().get(listId);
  }

  @Override
  public void dropFile(long listId) {
    files().drop(listId);
  }

  @Override
  public List<Long> toRead() {
    return ids("SELECT id FROM nomination_list WHERE state = 'UPLOADED' ORDER BY id");
  }

  @Override
  public List<Long> toRegister() {
    return ids(TO_REGISTER);
  }

  private List<Long> ids(String sql) {
    List<?> rows = em.createNativeQuery(sql).getResultList();
    return rows.stream().map(row -> ((Number) row).longValue()).toList();
  }

  @Override
  public void add(Nomination nomination, List<NominationFault> faults) {
    em.persist(nomination);
    if (!faults.isEmpty()) {
      em.flush();
      faults.forEach(fault -> addFault(nomination.id(), fault));
    }
  }

  @Override
  public void compare(long listId) {
    em.flush();
    Comparisons.ALL.forEach(statement -> run(statement, listId));
  }

  @Override
  public Optional<Nomination> nextGood(long listId, int after) {
    List<?> rows =
        em.createNativeQuery(NEXT_GOOD)
            .setParameter(1, listId)
            .setParameter(2, after)
            .getResultList();
    return rows.stream().findFirst().flatMap(id -> line(((Number) id).longValue()));
  }

  @Override
  public Optional<Nomination> line(long id) {
    return Optional.ofNullable(em.find(Nomination.class, id));
  }

  @Override
  public void addFault(long nominationId, NominationFault fault) {
    em.createNativeQuery(
            "INSERT INTO nomination_fault (nomination_id, field, kind, detail)"
                + " VALUES (?1, ?2, ?3, ?4) ON CONFLICT DO NOTHING")
        .setParameter(1, nominationId)
        .setParameter(2, fault.field().name())
        .setParameter(3, fault.kind().name())
        .setParameter(4, fault.detail())
        .executeUpdate();
  }

  @Override
  public void dropLines(long listId) {
    run("DELETE FROM nomination WHERE list_id = ?1", listId);
  }

  private void run(String sql, long listId) {
    em.createNativeQuery(sql).setParameter(1, listId).executeUpdate();
  }

  @Override
  public boolean hasEarlier(NominationList list) {
    Object earlier =
        em.createNativeQuery(
                "SELECT count(*) FROM nomination_list e WHERE e.cohort = ?1 AND e.institution = ?2"
                    + " AND e.state = 'SENT' AND (e.sent_at, e.id) < (?3, ?4)")
            .setParameter(1, list.cohort().value())
            .setParameter(2, list.institution().value())
            .setParameter(3, Sql.utc(list.sentAt().orElseThrow()))
            .setParameter(4, list.id())
            .getSingleResult();
    return ((Number) earlier).intValue() > 0;
  }

  @Override
  public Map<Long, NominationCounts> counts(List<Long> listIds) {
    String ids = listIds.stream().map(String::valueOf).collect(Collectors.joining(","));
    List<?> rows = em.createNativeQuery(COUNTS).setParameter(1, ids).getResultList();
    return rows.stream()
        .map(Object[].class::cast)
        .collect(Collectors.toMap(row -> ((Number) row[0]).longValue(), JpaNominations::counts));
  }

  private static NominationCounts counts(Object[] row) {
    return new NominationCounts(number(row[1]), number(row[2]), number(row[3]), number(row[4]));
  }

  private static int number(Object count) {
    return ((Number) count).intValue();
  }

  @Override
  public List<NominationLine> lines(long listId, NominationLine.Which which, int from, int most) {
    List<?> rows =
        em.createNativeQuery(NominationRows.LINES.formatted(which.condition()))
            .setParameter(1, listId)
            .setParameter(2, from)
            .setParameter(3, most)
            .getResultList();
    return rows.stream().map(row -> NominationRows.line((Object[]) row, vault)).toList();
  }

  @Override
  public List<NominationList> lists(
      CohortId cohort, Optional<InstitutionCode> institution, int most) {
    String own =
        institution.isPresent()
            ? "l.institution = ?2"
            : "(l.sentAt IS NOT NULL OR l.institution = ?2)";
    return em.createQuery(
            "SELECT l FROM NominationList l WHERE l.cohort = ?1 AND " + own + " ORDER BY l.id DESC",
            NominationList.class)
        .setParameter(1, cohort.value())
        .setParameter(2, institution.orElse(InstitutionCode.HEC).value())
        .setMaxResults(most)
        .getResultList();
  }

  @Override
  public int purge(Instant before) {
    return em.createNativeQuery(
            "DELETE FROM nomination n USING nomination_list l WHERE l.id = n.list_id"
                + " AND n.state <> 'REGISTERED' AND coalesce(l.decided_at, l.uploaded_at) < ?1"
                + " AND l.state IN ('READ', 'RETURNED', 'REGISTERED', 'DISCARDED')")
        .setParameter(1, Sql.utc(before))
        .executeUpdate();
  }

  private SealedFiles files() {
    return new SealedFiles(em, vault, "nomination_file", "list_id", "nomination-file");
  }
}
