package pk.gov.hec.dlsei.domain.job.jpa;

import jakarta.batch.runtime.BatchStatus;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import pk.gov.hec.dlsei.domain.job.JobCounts;
import pk.gov.hec.dlsei.domain.job.JobState;
import pk.gov.hec.dlsei.domain.job.JobStep;
import pk.gov.hec.dlsei.domain.job.StepCounts;

/**
 * The rows of the server's job store that tell of steps: one for a step, and one for each of its
 * parts. A step that has parts counts nothing before its end, its parts at each commit.
 */
final class StepRows {

  static final String READ =
      """
      SELECT e.execnum + 1, s.stepname, s.partnum, s.batchstatus, s.starttime, s.endtime, s.m_read, s.m_write, s.m_filter,
             s.m_readskip + s.m_processskip + s.m_writeskip, s.m_commit, s.m_rollback
        FROM public.wlpjobexecution mine
        JOIN public.wlpjobexecution e ON e.fk_jobinstanceid = mine.fk_jobinstanceid
        JOIN public.wlpstepthreadexecution s ON s.fk_jobexecid = e.jobexecid
       WHERE mine.jobexecid = ?1 AND s.starttime IS NOT NULL
       ORDER BY e.execnum, s.stepexecid
      """;

  private StepRows() {}

  static List<JobStep> steps(List<?> rows) {
    List<Object[]> all = rows.stream().map(Object[].class::cast).toList();
    return all.stream().filter(row -> part(row) < 0).map(row -> step(row, all)).toList();
  }

  private static JobStep step(Object[] row, List<Object[]> all) {
    List<JobStep.Share> parts =
        all.stream()
            .filter(one -> part(one) >= 0 && one[0].equals(row[0]) && one[1].equals(row[1]))
            .sorted(Comparator.comparingInt(StepRows::part))
            .map(one -> new JobStep.Share(part(one), state(one), counts(one)))
            .toList();
    StepCounts counts =
        parts.stream().map(JobStep.Share::counts).reduce(StepCounts::plus).orElse(counts(row));
    return new JobStep(
        (String) row[1],
        number(row[0]),
        state(row),
        instant(row[4]),
        Optional.ofNullable(row[5]).map(StepRows::instant),
        counts,
        parts);
  }

  private static int part(Object[] row) {
    return number(row[2]);
  }

  private static JobState state(Object[] row) {
    return switch (BatchStatus.values()[number(row[3])]) {
      case STARTING, STARTED, STOPPING -> JobState.RUNNING;
      case STOPPED -> JobState.STOPPED;
      case COMPLETED -> JobState.COMPLETED;
      case FAILED -> JobState.FAILED;
      case ABANDONED -> JobState.ABANDONED;
    };
  }

  private static StepCounts counts(Object[] row) {
    JobCounts items = new JobCounts(amount(row[6]), amount(row[7]), amount(row[8]), amount(row[9]));
    return new StepCounts(items, amount(row[10]), amount(row[11]));
  }

  /** The server writes its own local time without a zone. */
  private static Instant instant(Object column) {
    return ((Timestamp) column).toInstant();
  }

  private static int number(Object column) {
    return ((Number) column).intValue();
  }

  private static long amount(Object column) {
    return ((Number) column).longValue();
  }
}
