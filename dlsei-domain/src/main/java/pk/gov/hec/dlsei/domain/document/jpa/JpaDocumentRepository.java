package pk.gov.hec.dlsei.domain.document.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import pk.gov.hec.dlsei.domain.document.DocumentRepository;
import pk.gov.hec.dlsei.domain.document.DocumentView;
import pk.gov.hec.dlsei.domain.document.Doubts;
import pk.gov.hec.dlsei.domain.document.StoredDocument;
import pk.gov.hec.dlsei.domain.document.StoredDocument.Verification;
import pk.gov.hec.dlsei.domain.sql.Sql;
import pk.gov.hec.dlsei.domain.time.Karachi;

/** Keeps documents in their table. */
@ApplicationScoped
public class JpaDocumentRepository implements DocumentRepository {

  private static final String NEXT_TO_VERIFY =
      """
      SELECT d.id FROM document d JOIN application a ON a.id = d.application_id
      WHERE d.verification = 'WAITING' AND d.superseded_at IS NULL AND a.status <> 'DRAFT'
      ORDER BY d.id LIMIT 1 FOR UPDATE OF d SKIP LOCKED
      """;

  private static final String DOUBTS =
      """
      SELECT d.application_id, d.verification, d.verdict,
             (SELECT count(DISTINCT b.person_id) FROM document o JOIN application b ON b.id = o.application_id
              WHERE o.content_lookup = d.content_lookup AND b.status <> 'DRAFT' AND b.person_id <> a.person_id)
      FROM document d JOIN application a ON a.id = d.application_id
      WHERE d.superseded_at IS NULL AND d.application_id = ANY (CAST(?1 AS bigint[]))
      """;

  private static final String KEPT_SINCE =
      """
      SELECT d.id FROM document d JOIN application a ON a.id = d.application_id
      WHERE d.deleted_at IS NULL
        AND (a.status IN ('APPROVED', 'REJECTED', 'DEACTIVATED') AND a.decided_at < ?1
             OR a.status = 'DRAFT' AND d.uploaded_at < ?1)
      ORDER BY d.id LIMIT %d FOR UPDATE OF d SKIP LOCKED
      """;

  @PersistenceContext(unitName = "dlsei")
  EntityManager em;

  @Override
  @Transactional
  public Optional<StoredDocument> find(long id) {
    return Optional.ofNullable(em.find(StoredDocument.class, id));
  }

  @Override
  public Optional<StoredDocument> current(long applicationId) {
    return of(applicationId).stream().filter(StoredDocument::isCurrent).findFirst();
  }

  @Override
  public List<StoredDocument> of(long applicationId) {
    return em.createQuery(
            "SELECT d FROM StoredDocument d WHERE d.applicationId = ?1"
                + " ORDER BY d.uploadedAt DESC, d.id DESC",
            StoredDocument.class)
        .setParameter(1, applicationId)
        .getResultList();
  }

  @Override
  public void add(StoredDocument document) {
    em.persist(document);
    em.flush();
  }

  @Override
  public void remove(StoredDocument document) {
    em.remove(document);
    em.flush();
  }

  @Override
  public List<StoredDocument> keptSince(Instant before, int most) {
    List<?> ids =
        em.createNativeQuery(KEPT_SINCE.formatted(most))
            .setParameter(1, Sql.utc(before))
            .getResultList();
    return ids.stream()
        .map(id -> em.find(StoredDocument.class, ((Number) id).longValue()))
        .toList();
  }

  @Override
  public void flush() {
    em.flush();
  }

  @Override
  @Transactional
  public Optional<Long> nextToVerify() {
    List<?> ids = em.createNativeQuery(NEXT_TO_VERIFY).getResultList();
    return ids.stream().map(id -> ((Number) id).longValue()).findFirst();
  }

  @Override
  public Optional<StoredDocument> claimToVerify(long id) {
    List<?> ids =
        em.createNativeQuery(
                "SELECT id FROM document WHERE id = ?1 AND verification = 'WAITING'"
                    + " FOR UPDATE SKIP LOCKED")
            .setParameter(1, id)
            .getResultList();
    return ids.isEmpty() ? Optional.empty() : find(id);
  }

  @Override
  @Transactional
  public void seen(long documentId, long accountId, Instant at) {
    em.createNativeQuery(
            "INSERT INTO document_view (document_id, account_id, day, seen_at)"
                + " VALUES (?1, ?2, ?3, ?4) ON CONFLICT DO NOTHING")
        .setParameter(1, documentId)
        .setParameter(2, accountId)
        .setParameter(3, Karachi.dayOf(at))
        .setParameter(4, Sql.utc(at))
        .executeUpdate();
  }

  @Override
  public List<DocumentView> viewsOf(long applicationId) {
    List<?> rows =
        em.createNativeQuery(
                "SELECT d.id, d.kind, v.account_id, v.seen_at FROM document_view v"
                    + " JOIN document d ON d.id = v.document_id WHERE d.application_id = ?1"
                    + " ORDER BY v.seen_at, v.account_id")
            .setParameter(1, applicationId)
            .getResultList();
    return rows.stream().map(Object[].class::cast).map(JpaDocumentRepository::view).toList();
  }

  private static DocumentView view(Object[] row) {
    return new DocumentView(
        ((Number) row[0]).longValue(),
        (String) row[1],
        ((Number) row[2]).longValue(),
        Sql.instant(row[3]));
  }

  @Override
  public Map<Long, Doubts> doubts(List<Long> applicationIds) {
    List<?> rows =
        em.createNativeQuery(DOUBTS)
            .setParameter(1, applicationIds.toArray(Long[]::new))
            .getResultList();
    return rows.stream()
        .map(Object[].class::cast)
        .collect(
            Collectors.toMap(
                row -> ((Number) row[0]).longValue(), JpaDocumentRepository::doubtsIn));
  }

  private static Doubts doubtsIn(Object[] row) {
    return Doubts.in(
        Verification.valueOf((String) row[1]), (String) row[2], ((Number) row[3]).intValue());
  }
}
