package pk.gov.hec.dlsei.domain.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AuditLineTest {

  private static AuditLine line(Long actor, AuditAction action) {
    AuditEntry entry =
        new AuditEntry(1, Instant.EPOCH, Instant.EPOCH, actor, action.name(), "run:2", "{}");
    return new AuditLine(entry, Optional.empty(), Optional.empty());
  }

  @Test
  void a_job_that_nobody_started_was_started_by_its_schedule() {
    assertThat(line(null, AuditAction.JOB_STARTED).isOfSchedule()).isTrue();
    assertThat(line(7L, AuditAction.JOB_STARTED).isOfSchedule()).isFalse();
  }

  @Test
  void what_the_platform_or_a_visitor_did_is_not_the_schedules() {
    assertThat(line(null, AuditAction.SIGN_IN_FAILED).isOfSchedule()).isFalse();
    assertThat(line(null, AuditAction.SCHEDULE_CHANGED).isOfSchedule()).isFalse();
  }
}
