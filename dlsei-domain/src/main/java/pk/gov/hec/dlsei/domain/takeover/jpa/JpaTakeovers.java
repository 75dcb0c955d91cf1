package pk.gov.hec.dlsei.domain.takeover.jpa;

import com.google.gson.Gson;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import pk.gov.hec.dlsei.domain.crypto.Vault;
import pk.gov.hec.dlsei.domain.intake.jpa.SealedFiles;
import pk.gov.hec.dlsei.domain.sql.Sql;
import pk.gov.hec.dlsei.domain.takeover.Takeover;
import pk.gov.hec.dlsei.domain.takeover.TakeoverFault;
import pk.gov.hec.dlsei.domain.takeover.TakeoverKind;
import pk.gov.hec.dlsei.domain.takeover.Takeovers;

/** Keeps the files that are taken over. */
@ApplicationScoped
@Transactional
public class JpaTakeovers implements Takeovers {

  private static final Gson GSON = new Gson();

  private static final String ADD_FAULTS =
      """
      INSERT INTO takeover_fault (takeover_id, line, field, kind, detail)
      SELECT ?1, f.line, f.field, f.kind, f.detail
        FROM json_to_recordset(CAST(?2 AS json)) AS f (line integer, field text, kind text, detail text)
      ON CONFLICT DO NOTHING
      """;

  @PersistenceContext(unitName = "dlsei")
  EntityManager em;

  @Inject Vault vault;

  @Override
  public Optional<Takeover> find(long id) {
    return Optional.ofNullable(em.find(Takeover.class, id));
  }

  @Override
  public Optional<Takeover> findLocked(long id) {
    return Optional.ofNullable(em.find(Takeover.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  @Override
  public Optional<Takeover> findFree(long id) {
    List<?> free =
        em.createNativeQuery("SELECT id FROM takeover WHERE id = ?1 FOR UPDATE SKIP LOCKED")
            .setParameter(1, id)
            .getResultList();
    return free.isEmpty() ? Optional.empty() : findLocked(id);
  }

  @Override
  public void add(Takeover takeover, byte[] content) {
    files().add(takeover, content);
  }

  @Override
  public Optional<byte[]> file(long id) {
    return files().get(id);
  }

  @Override
  public void dropFile(long id) {
    files().drop(id);
  }

  @Override
  public List<Long> toRead() {
    return ids("UPLOADED");
  }

  @Override
  public List<Long> toCarryOut() {
    return ids("CARRYING_OUT");
  }

  private List<Long> ids(String state) {
    List<?> rows =
        em.createNativeQuery("SELECT id FROM takeover WHERE state = '" + state + "' ORDER BY id")
            .getResultList();
    return rows.stream().map(row -> ((Number) row).longValue()).toList();
  }

  @Override
  public void addFaults(long id, List<TakeoverFault> faults) {
    if (!faults.isEmpty()) {
      em.createNativeQuery(ADD_FAULTS)
          .setParameter(1, id)
          .setParameter(2, GSON.toJson(faults))
          .executeUpdate();
    }
  }

  @Override
  public void dropFaults(long id) {
    run("DELETE FROM takeover_fault WHERE takeover_id = ?1", id);
  }

  private void run(String sql, long id) {
    em.createNativeQuery(sql).setParameter(1, id).executeUpdate();
  }

  @Override
  public List<TakeoverFault> faults(long id, int from, int most) {
    List<?> rows =
        em.createNativeQuery(
                "SELECT line, field, kind, detail FROM takeover_fault WHERE takeover_id = ?1"
                    + " ORDER BY line, field, kind OFFSET ?2 LIMIT ?3")
            .setParameter(1, id)
            .setParameter(2, from)
            .setParameter(3, most)
            .getResultList();
    return rows.stream().map(Object[].class::cast).map(JpaTakeovers::fault).toList();
  }

  private static TakeoverFault fault(Object[] row) {
    return new TakeoverFault(
        ((Number) row[0]).intValue(),
        (String) row[1],
        TakeoverFault.Kind.valueOf((String) row[2]),
        (String) row[3]);
  }

  @Override
  public Set<Integer> badLines(long id) {
    List<?> rows =
        em.createNativeQuery("SELECT DISTINCT line FROM takeover_fault WHERE takeover_id = ?1")
            .setParameter(1, id)
            .getResultList();
    Set<Integer> bad = new HashSet<>();
    rows.forEach(row -> bad.add(((Number) row).intValue()));
    return bad;
  }

  @Override
  public List<Takeover> latest(int most) {
    return em.createQuery("SELECT t FROM Takeover t ORDER BY t.id DESC", Takeover.class)
        .setMaxResults(most)
        .getResultList();
  }

  @Override
  public int purge(Instant before) {
    int files = old("DELETE FROM takeover_file o", "t.state = 'READ'", before);
    old("UPDATE takeover o SET state = 'DISCARDED'", "t.state = 'READ'", before);
    return files + old("DELETE FROM takeover_fault o", "t.state <> 'CARRYING_OUT'", before);
  }

  private int old(String statement, String state, Instant before) {
    String key = statement.startsWith("UPDATE") ? "o.id" : "o.takeover_id";
    return em.createNativeQuery(
            statement
                + " WHERE EXISTS (SELECT 1 FROM takeover t WHERE t.id = "
                + key
                + " AND coalesce(t.decided_at, t.uploaded_at) < ?1 AND "
                + state
                + ")")
        .setParameter(1, Sql.utc(before))
        .executeUpdate();
  }

  @Override
  public int taken(Takeover takeover) {
    String table = takeover.kind() == TakeoverKind.COHORT_USERS ? "cohort_flag" : "application";
    Object count =
        em.createNativeQuery("SELECT count(*) FROM " + table + " WHERE takeover_id = ?1")
            .setParameter(1, takeover.id())
            .getSingleResult();
    return ((Number) count).intValue();
  }

  private SealedFiles files() {
    return new SealedFiles(em, vault, "takeover_file", "takeover_id", "takeover-file");
  }
}
