package pk.gov.hec.dlsei.system.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static pk.gov.hec.dlsei.system.inside.Reviews.refused;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import pk.gov.hec.dlsei.domain.access.Actor;
import pk.gov.hec.dlsei.domain.administration.usecase.ExportAuditTrail;
import pk.gov.hec.dlsei.domain.administration.usecase.ReadAuditTrail;
import pk.gov.hec.dlsei.domain.administration.usecase.VerifyAuditTrail;
import pk.gov.hec.dlsei.domain.audit.AuditAction;
import pk.gov.hec.dlsei.domain.audit.AuditLine;
import pk.gov.hec.dlsei.domain.audit.AuditQuery.Filter;
import pk.gov.hec.dlsei.domain.audit.AuditTrail;
import pk.gov.hec.dlsei.domain.audit.usecase.SealAuditTrail;
import pk.gov.hec.dlsei.domain.error.ErrorCode;

/** The audit trail is sealed, and whoever tampers with it is found out. */
@InsideTest
class AuditTrailIT {

  @Inject Work work;
  @Inject Applicants applicants;
  @Inject AuditTrail audit;
  @Inject SealAuditTrail sealing;
  @Inject VerifyAuditTrail verify;
  @Inject ReadAuditTrail read;
  @Inject ExportAuditTrail export;

  @Resource(lookup = "jdbc/dlsei-owner")
  DataSource owner;

  private Actor administrator;
  private String subject;

  @Deployment
  static Archive<?> deployment() {
    return InsideArchive.create();
  }

  @BeforeEach
  void recordThree() {
    administrator = applicants.administrator();
    subject = "test:" + UUID.randomUUID();
    for (int i = 0; i < 3; i++) {
      Map<String, ?> facts = Map.of("number", i, "to", "\"O'Neil\" عائشہ");
      work.change(
          () ->
              audit.record(administrator.accountId(), AuditAction.PROFILE_CHANGED, subject, facts));
    }
  }

  private void seal() {
    while (lines().stream().anyMatch(line -> line.position().isEmpty())) {
      sealing.handle();
    }
  }

  private Filter filter() {
    return new Filter(
        Optional.empty(),
        Optional.empty(),
        Optional.of(subject),
        Optional.empty(),
        Optional.empty());
  }

  private List<AuditLine> lines() {
    return read.page(administrator, filter(), 0, 10);
  }

  private void asOwner(String sql, Object... values) throws SQLException {
    try (Connection connection = owner.getConnection();
        var statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i]);
      }
      assertThat(statement.executeUpdate()).isOne();
    }
  }

  @Test
  void every_event_has_one_seal_however_many_seal_at_once() throws Exception {
    work.atOnce(8, sealing::handle);
    seal();

    assertThat(work.query("SELECT max(position) - count(*) FROM audit_seal")).containsExactly("0");
    assertThat(verify.handle(administrator).isGood()).isTrue();
  }

  @Test
  void a_changed_event_is_found() throws SQLException {
    seal();
    AuditLine middle = lines().get(1);
    String change = "UPDATE dlsei.audit_event SET facts = ? WHERE id = ?";
    asOwner(change, "{}", middle.entry().id());
    try {
      VerifyAuditTrail.Verdict verdict = verify.handle(administrator);

      assertThat(verdict.isGood()).isFalse();
      assertThat(verdict.broken()).isEqualTo(middle.position());
      assertThat(verdict.head().position()).isEqualTo(middle.position().orElseThrow() - 1);
    } finally {
      asOwner(change, middle.entry().facts(), middle.entry().id());
    }
    assertThat(verify.handle(administrator).isGood()).isTrue();
  }

  @Test
  void an_event_that_is_slipped_in_with_an_old_date_is_never_sealed_and_found()
      throws SQLException {
    seal();
    asOwner(
        "INSERT INTO dlsei.audit_event (id, at, business_at, action, subject, facts)"
            + " VALUES (-1, now() - interval '1 day', now(), 'SIGNED_IN', ?, '{}')",
        subject);
    try {
      sealing.handle();
      VerifyAuditTrail.Verdict verdict = verify.handle(administrator);

      assertThat(verdict.late()).isOne();
      assertThat(verdict.isGood()).isFalse();
    } finally {
      asOwner("DELETE FROM dlsei.audit_event WHERE id = -1");
    }
  }

  @Test
  void a_verification_and_an_export_are_events_themselves() throws IOException {
    long before = count(AuditAction.AUDIT_VERIFIED) + count(AuditAction.AUDIT_EXPORTED);
    verify.handle(administrator);
    export.handle(administrator, filter(), new StringBuilder());

    assertThat(count(AuditAction.AUDIT_VERIFIED) + count(AuditAction.AUDIT_EXPORTED))
        .isEqualTo(before + 2);
  }

  private long count(AuditAction action) {
    return read.count(
        administrator,
        new Filter(
            Optional.of(administrator.accountId()),
            Optional.of(action),
            Optional.empty(),
            Optional.empty(),
            Optional.empty()));
  }

  @Test
  void events_are_found_by_person_action_subject_and_time() {
    assertThat(lines()).hasSize(3);
    assertThat(lines().get(0).entry().factsByName())
        .containsEntry("number", "2")
        .containsEntry("to", "\"O'Neil\" عائشہ");
    assertThat(lines().get(0).actorName()).isPresent();
    Instant second = lines().get(1).entry().at();
    Filter since =
        new Filter(
            Optional.of(administrator.accountId()),
            Optional.of(AuditAction.PROFILE_CHANGED),
            Optional.of(subject),
            Optional.of(second),
            Optional.of(second.plusNanos(1_000)));
    assertThat(read.page(administrator, since, 0, 10))
        .extracting(line -> line.entry().at())
        .containsExactly(second);
    assertThat(read.count(administrator, since)).isOne();
  }

  @Test
  void an_export_has_a_line_for_each_and_no_formula() throws IOException {
    work.change(() -> audit.record(null, AuditAction.INSTALLED, "=cmd|' /C calc'!A0", Map.of()));
    Filter formula =
        new Filter(
            Optional.empty(),
            Optional.empty(),
            Optional.of("=cmd|' /C calc'!A0"),
            Optional.empty(),
            Optional.empty());
    StringBuilder all = new StringBuilder();
    StringBuilder one = new StringBuilder();
    export.handle(administrator, filter(), all);
    export.handle(administrator, formula, one);

    assertThat(all.toString().lines()).hasSize(4).first().asString().startsWith("seal,event,at,");
    assertThat(one).contains(",'=cmd|");
  }

  @Test
  void nobody_but_an_administrator_looks_into_it() {
    Actor officer = applicants.officer();
    refused(ErrorCode.NOT_ALLOWED, () -> read.page(officer, filter(), 0, 1));
    refused(ErrorCode.NOT_ALLOWED, () -> read.count(officer, filter()));
    refused(ErrorCode.NOT_ALLOWED, () -> verify.handle(officer));
    refused(
        ErrorCode.NOT_ALLOWED,
        () -> {
          try {
            export.handle(officer, filter(), new StringBuilder());
          } catch (IOException e) {
            throw new IllegalStateException(e);
          }
        });
  }
}
