package pk.gov.hec.dlsei.system.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static pk.gov.hec.dlsei.system.inside.Reviews.refused;

import jakarta.inject.Inject;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import pk.gov.hec.dlsei.api.value.InstitutionCode;
import pk.gov.hec.dlsei.domain.access.Actor;
import pk.gov.hec.dlsei.domain.application.usecase.DeleteDocuments;
import pk.gov.hec.dlsei.domain.crypto.Sealed;
import pk.gov.hec.dlsei.domain.crypto.SealedColumn;
import pk.gov.hec.dlsei.domain.crypto.SealedData;
import pk.gov.hec.dlsei.domain.crypto.Vault;
import pk.gov.hec.dlsei.domain.crypto.usecase.SealAnew;
import pk.gov.hec.dlsei.domain.document.DocumentStore;
import pk.gov.hec.dlsei.domain.error.ErrorCode;
import pk.gov.hec.dlsei.domain.review.usecase.ViewDocument;

/** Documents go when their time is over, and keys can be changed. */
@InsideTest
@OfTheWhole
class PrivacyIT {

  private static final String DOCUMENT =
      """
      WITH one AS (
        INSERT INTO document (id, application_id, kind, media_type, bytes, pages, content_lookup,
          uploaded_at, verification)
        VALUES (nextval('document_seq'), ?, 'STUDENT_CARD', 'image/png', 3, 1, 'fingerprint',
          %s, 'NONE') RETURNING id),
      page AS (
        INSERT INTO document_page (document_id, page, sealed, key_id)
        SELECT id, 1, ?, ? FROM one RETURNING document_id)
      INSERT INTO document_content (document_id, sealed, key_id) SELECT id, ?, ? FROM one
      """;

  private static final String NOW =
      "(SELECT now() + make_interval(secs => offset_seconds) FROM business_clock)";

  @Inject Work work;
  @Inject Applicants applicants;
  @Inject DeleteDocuments deleteDocuments;
  @Inject ViewDocument viewDocument;
  @Inject DocumentStore store;
  @Inject SealAnew sealAnew;
  @Inject SealedData sealedData;
  @Inject Vault vault;

  private String pool;
  private InstitutionCode university;

  @Deployment
  static Archive<?> deployment() {
    return InsideArchive.create();
  }

  @BeforeEach
  void poolAndUniversity() {
    pool = applicants.pool(5);
    university = applicants.university();
  }

  private Applicants.Pending withDocument(String uploadedAt) {
    Applicants.Pending pending = applicants.student(pool, university);
    Sealed page = vault.seal("document-page", new byte[] {9});
    Sealed content = vault.seal("document", new byte[] {1, 2, 3});
    work.execute(
        DOCUMENT.formatted(uploadedAt),
        pending.id(),
        page.bytes(),
        page.keyId(),
        content.bytes(),
        content.keyId());
    return pending;
  }

  private void decided(Applicants.Pending pending, String status, int daysAgo) {
    work.execute(
        "UPDATE application SET status = ?, decided_at = %s - make_interval(days => ?) WHERE id = ?"
            .formatted(NOW),
        status,
        daysAgo,
        pending.id());
  }

  private List<String> left(Applicants.Pending pending) {
    return work.query(
        """
        SELECT CASE WHEN d.deleted_at IS NULL THEN 'kept' ELSE 'deleted' END,
               (SELECT count(*) FROM document_content c WHERE c.document_id = d.id),
               (SELECT count(*) FROM document_page p WHERE p.document_id = d.id),
               convert_from(d.content_lookup, 'UTF8')
        FROM document d WHERE d.application_id = ?
        """,
        pending.id());
  }

  private void deleteAll() {
    while (deleteDocuments.handle() > 0) {}
  }

  @Test
  void a_document_goes_when_its_time_is_over_and_its_fingerprint_stays() {
    Applicants.Pending over = withDocument(NOW);
    Applicants.Pending rejected = withDocument(NOW);
    Applicants.Pending recent = withDocument(NOW);
    Applicants.Pending undecided = withDocument(NOW + " - interval '900 days'");
    decided(over, "APPROVED", 181);
    decided(rejected, "REJECTED", 181);
    decided(recent, "APPROVED", 179);

    deleteAll();

    assertThat(left(over)).containsExactly("deleted 0 0 fingerprint");
    assertThat(left(rejected)).containsExactly("deleted 0 0 fingerprint");
    assertThat(left(recent)).containsExactly("kept 1 1 fingerprint");
    assertThat(left(undecided)).containsExactly("kept 1 1 fingerprint");
    Actor officer = applicants.officer();
    refused(ErrorCode.NOT_FOUND, () -> viewDocument.handle(officer, document(over), 1));
    assertThat(
            work.query(
                "SELECT facts::jsonb ->> 'keptDays' FROM audit_event"
                    + " WHERE action = 'DOCUMENTS_DELETED' ORDER BY id DESC LIMIT 1"))
        .containsExactly("180");
  }

  @Test
  void a_page_that_is_drawn_while_its_document_goes_is_not_kept() {
    Applicants.Pending over = withDocument(NOW);
    decided(over, "APPROVED", 181);
    long document = document(over);
    deleteAll();

    store.putPage(document, 2, new byte[] {7});

    assertThat(left(over)).containsExactly("deleted 0 0 fingerprint");
  }

  private long document(Applicants.Pending pending) {
    return Long.parseLong(
        work.query("SELECT id FROM document WHERE application_id = ?", pending.id()).get(0));
  }

  @Test
  void a_drafts_document_goes_altogether() {
    Applicants.Pending old = withDocument(NOW + " - interval '181 days'");
    Applicants.Pending recent = withDocument(NOW + " - interval '179 days'");
    for (Applicants.Pending each : List.of(old, recent)) {
      work.execute("UPDATE application SET status = 'DRAFT' WHERE id = ?", each.id());
    }
    deleteAll();

    assertThat(left(old)).isEmpty();
    assertThat(left(recent)).containsExactly("kept 1 1 fingerprint");
  }

  @Test
  void every_sealed_column_of_the_schema_is_in_the_list() {
    List<String> listed =
        Stream.of(SealedColumn.values())
            .map(column -> column.table() + " " + column.sealed() + " " + column.keyId())
            .toList();

    assertThat(
            work.query(
                """
                SELECT k.table_name, s.column_name, k.column_name FROM information_schema.columns k
                JOIN information_schema.columns s ON s.table_schema = k.table_schema
                  AND s.table_name = k.table_name
                  AND s.column_name = replace(k.column_name, 'key_id', 'sealed')
                WHERE k.table_schema = 'dlsei' AND k.column_name LIKE '%key_id'
                """))
        .containsExactlyInAnyOrderElementsOf(listed);
  }

  @Test
  void what_another_key_sealed_is_sealed_with_the_current_one_and_still_opens() {
    Applicants.Pending pending = withDocument(NOW);
    Sealed before = content(pending);
    assertThat(before.keyId()).isEqualTo(vault.currentKey());

    assertThat(sealAnew.handle(SealedColumn.DOCUMENT_CONTENT)).isZero();
    int replaced =
        work.inTransaction(
            () ->
                sealedData.replace(
                    SealedColumn.DOCUMENT_CONTENT,
                    "a key after this one",
                    1_000,
                    old -> vault.seal("document", vault.openBytes("document", old))));

    assertThat(replaced).isPositive();
    assertThat(content(pending).bytes()).isNotEqualTo(before.bytes());
    assertThat(vault.openBytes("document", content(pending))).containsExactly(1, 2, 3);
  }

  private Sealed content(Applicants.Pending pending) {
    String[] row =
        work.query(
                "SELECT encode(sealed, 'hex'), key_id FROM document_content WHERE document_id = ?",
                document(pending))
            .get(0)
            .split(" ");
    return new Sealed(HexFormat.of().parseHex(row[0]), row[1]);
  }

  /** Each purpose is the one that its data was sealed with; other tests leave shorter bytes. */
  @Test
  void everything_in_every_sealed_column_opens_with_the_purpose_of_the_list() {
    withDocument(NOW);
    for (SealedColumn column : SealedColumn.values()) {
      List<String> rows =
          work.query(
              "SELECT encode(%s, 'hex'), %s FROM %s WHERE %s = ? AND octet_length(%s) > 28"
                  .formatted(
                      column.sealed(),
                      column.keyId(),
                      column.table(),
                      column.keyId(),
                      column.sealed()),
              vault.currentKey());
      for (String row : rows) {
        String[] parts = row.split(" ");
        Sealed sealed = new Sealed(HexFormat.of().parseHex(parts[0]), parts[1]);
        assertThat(vault.openBytes(column.purpose(), sealed)).as(column.name()).isNotEmpty();
      }
    }
  }
}
