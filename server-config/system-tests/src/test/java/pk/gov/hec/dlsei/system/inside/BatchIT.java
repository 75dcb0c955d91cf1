package pk.gov.hec.dlsei.system.inside;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.Test;
import pk.gov.hec.dlsei.domain.access.Actor;
import pk.gov.hec.dlsei.domain.job.JobName;
import pk.gov.hec.dlsei.domain.job.usecase.StartJob;
import pk.gov.hec.dlsei.system.installation.Wait;

/** The nightly purge, in the server's own job store. */
@InsideTest
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
  @Inject Applicants applicants;
  @Inject StartJob start;

  @Deployment
  static Archive<?> deployment() {
    return InsideArchive.create();
  }

  @Test
  void the_purge_deletes_what_ran_out_a_week_ago_and_nothing_else() {
    add("purged", JUST_OVER_A_WEEK);
    add("kept", JUST_UNDER_A_WEEK);
    Actor operator = applicants.operator();
    List<String> people = work.query("SELECT count(*) FROM person");
    long run = start.handle(operator, JobName.PURGE_EXPIRED, Map.of());
    Wait.until(
        () -> work.query("SELECT state FROM job_run WHERE id = ?", run),
        state -> !state.contains("RUNNING"));

    assertThat(work.query("SELECT state FROM job_run WHERE id = ?", run))
        .containsExactly("COMPLETED");
    assertThat(left("purged")).isZero();
    assertThat(left("kept")).isEqualTo(3);
    assertThat(work.query("SELECT count(*) FROM person")).isEqualTo(people);
    assertThat(
            work.query(
                "SELECT i.jobname FROM public.wlpjobexecution e"
                    + " JOIN public.wlpjobinstance i ON i.jobinstanceid = e.fk_jobinstanceid"
                    + " JOIN job_run r ON r.execution_id = e.jobexecid WHERE r.id = ?",
                run))
        .containsExactly("purge-expired");
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
