package pk.gov.hec.dlsei.system.inside;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.batch.operations.JobOperator;
import jakarta.batch.runtime.BatchRuntime;
import jakarta.batch.runtime.BatchStatus;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Properties;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.Test;
import pk.gov.hec.dlsei.system.installation.Wait;

/** The nightly purge, as its timer starts it. */
@ArquillianTest
class BatchIT {

  private static final String REGISTRATION =
      """
      INSERT INTO pending_registration (id, token_hash, name, identity_kind, cnic_sealed, cnic_key_id,
        cnic_lookup, email, mobile, language, password_hash, requested_at, expires_at)
      VALUES (nextval('pending_registration_seq'), sha256(?::text::bytea), 'A', 'CNIC', 'x', 'k1', 'x', ?,
        '+923001234567', 'en', 'hash', now(), now() - ?::interval)
      """;
  private static final String LINK =
      """
      INSERT INTO mailed_link (token_hash, account_id, purpose, credentials_version, made_at, expires_at)
      SELECT sha256(?::text::bytea), min(id), 'SET_PASSWORD', 1, now(), now() - ?::interval FROM account
      """;
  private static final String GUARD =
      "INSERT INTO attempt_guard VALUES (sha256(?::text::bytea), 1, now() - ?::interval)";

  private static final String JUST_OVER_A_WEEK = "7 days 1 minute";
  private static final String JUST_UNDER_A_WEEK = "6 days 23 hours 59 minutes";

  @Inject Work work;

  @Deployment
  static Archive<?> deployment() {
    return InsideArchive.create();
  }

  @Test
  void the_purge_deletes_what_ran_out_a_week_ago_and_nothing_else() {
    add("purged", JUST_OVER_A_WEEK);
    add("kept", JUST_UNDER_A_WEEK);
    List<String> people = work.query("SELECT count(*) FROM person");
    JobOperator operator = BatchRuntime.getJobOperator();
    long execution = operator.start("purge-expired", new Properties());
    Wait.until(
        () -> operator.getJobExecution(execution).getBatchStatus(),
        status -> List.of(BatchStatus.COMPLETED, BatchStatus.FAILED).contains(status));

    assertThat(operator.getJobExecution(execution).getBatchStatus())
        .isEqualTo(BatchStatus.COMPLETED);
    assertThat(left("purged")).isZero();
    assertThat(left("kept")).isEqualTo(3);
    assertThat(work.query("SELECT count(*) FROM person")).isEqualTo(people);
    assertThat(
            work.query(
                "SELECT i.jobname, e.batchstatus FROM public.wlpjobexecution e"
                    + " JOIN public.wlpjobinstance i ON i.jobinstanceid = e.fk_jobinstanceid"
                    + " WHERE e.jobexecid = ?",
                execution))
        .containsExactly("purge-expired " + BatchStatus.COMPLETED.ordinal());
  }

  private void add(String name, String ago) {
    work.execute(REGISTRATION, name, name + "@inside.example", ago);
    work.execute(LINK, name, ago);
    work.execute(GUARD, name, ago);
  }

  private int left(String name) {
    return work.query(
                "SELECT 1 FROM pending_registration WHERE token_hash = sha256(?::text::bytea)",
                name)
            .size()
        + work.query("SELECT 1 FROM mailed_link WHERE token_hash = sha256(?::text::bytea)", name)
            .size()
        + work.query("SELECT 1 FROM attempt_guard WHERE subject = sha256(?::text::bytea)", name)
            .size();
  }
}
