package pk.gov.hec.dlsei.domain.job;

import jakarta.batch.operations.BatchRuntimeException;
import jakarta.batch.operations.JobExecutionNotRunningException;
import jakarta.batch.operations.JobOperator;
import jakarta.batch.runtime.BatchRuntime;
import jakarta.batch.runtime.BatchStatus;
import jakarta.batch.runtime.JobExecution;
import jakarta.batch.runtime.Metric;
import jakarta.batch.runtime.StepExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;

/** The server's executions of jobs, by its job operator; none is launched in a transaction. */
@ApplicationScoped
public class JobExecutions {

  /** The parameter by which a job knows its run. */
  public static final String RUN = "run";

  /** The parameter that names the run to whose cases a run is held. */
  public static final String CASES_OF = "casesOf";

  /** The parameter that tells the outcome of these cases there. */
  public static final String CASES_OUTCOME = "casesOutcome";

  private static final Set<BatchStatus> LAST =
      Set.of(BatchStatus.COMPLETED, BatchStatus.FAILED, BatchStatus.STOPPED, BatchStatus.ABANDONED);

  private static JobOperator operator() {
    return BatchRuntime.getJobOperator();
  }

  /** Has the server look for executions that it left behind when it died. */
  public void wake() {
    operator().getJobNames();
  }

  /** Starts a run for the first time; answers the execution. */
  public long start(JobRun run) {
    return operator().start(run.job().file(), properties(run));
  }

  /** Goes on where the run's last execution broke off; answers the new one. */
  public long restart(JobRun run) {
    return operator().restart(run.execution().orElseThrow(), properties(run));
  }

  private static Properties properties(JobRun run) {
    Properties properties = new Properties();
    properties.putAll(run.parameters().values());
    properties.setProperty(RUN, Long.toString(run.id()));
    run.cases()
        .ifPresent(
            cases -> {
              properties.setProperty(CASES_OF, Long.toString(cases.run()));
              properties.setProperty(CASES_OUTCOME, cases.outcome().name());
            });
    return properties;
  }

  /** Asks an execution of this server to stop; none that has ended. */
  public void stop(long execution) {
    try {
      operator().stop(execution);
    } catch (JobExecutionNotRunningException e) {
      // It was faster.
    }
  }

  /** Lets the server know that an execution does not go on. */
  public void abandon(long execution) {
    operator().abandon(execution);
  }

  /** Whether an execution will do nothing any more, by what the server knows. */
  public boolean hasEnded(long execution) {
    return LAST.contains(operator().getJobExecution(execution).getBatchStatus());
  }

  /**
   * How an execution ended.
   *
   * @param execution that has ended, or is about to
   * @return never null
   */
  public JobEnd end(long execution) {
    JobOperator operator = operator();
    JobExecution job = operator.getJobExecution(execution);
    List<StepExecution> steps = operator.getStepExecutions(execution);
    JobState state = state(job, steps);
    return new JobEnd(state, exitStatus(job, steps), counts(job), sentence(state, steps));
  }

  /** About to end: COMPLETED is what the server makes of STARTED, STOPPED of STOPPING. */
  private static JobState state(JobExecution job, List<StepExecution> steps) {
    boolean hasFailed =
        steps.stream().anyMatch(step -> step.getBatchStatus() == BatchStatus.FAILED);
    return switch (job.getBatchStatus()) {
      case STARTING, STARTED -> hasFailed ? JobState.FAILED : JobState.COMPLETED;
      case COMPLETED -> JobState.COMPLETED;
      case STOPPING, STOPPED -> hasFailed ? JobState.FAILED : JobState.STOPPED;
      case FAILED, ABANDONED -> JobState.FAILED;
    };
  }

  /** The job's own; else that of its last step, which for a batchlet tells how much it did. */
  private static Optional<String> exitStatus(JobExecution job, List<StepExecution> steps) {
    return Optional.ofNullable(job.getExitStatus())
        .filter(own -> !own.equals(job.getBatchStatus().name()))
        .or(() -> steps.stream().reduce((a, b) -> b).map(StepExecution::getExitStatus));
  }

  private static Optional<String> sentence(JobState state, List<StepExecution> steps) {
    return state != JobState.FAILED
        ? Optional.empty()
        : steps.stream()
            .filter(step -> step.getBatchStatus() == BatchStatus.FAILED)
            .findFirst()
            .map(step -> "The step " + step.getStepName() + " failed; the server's log tells why.");
  }

  private JobCounts counts(JobExecution job) {
    JobOperator operator = operator();
    return operator.getJobExecutions(operator.getJobInstance(job.getExecutionId())).stream()
        .flatMap(one -> operator.getStepExecutions(one.getExecutionId()).stream())
        .map(JobExecutions::counts)
        .reduce(JobCounts.NONE, JobCounts::plus);
  }

  private static JobCounts counts(StepExecution step) {
    JobCounts counts = JobCounts.NONE;
    for (Metric metric : step.getMetrics()) {
      counts = counts.plus(counted(metric.getType(), metric.getValue()));
    }
    return counts;
  }

  private static JobCounts counted(Metric.MetricType type, long value) {
    return switch (type) {
      case READ_COUNT -> new JobCounts(value, 0, 0, 0);
      case WRITE_COUNT -> new JobCounts(0, value, 0, 0);
      case FILTER_COUNT -> new JobCounts(0, 0, value, 0);
      case READ_SKIP_COUNT, PROCESS_SKIP_COUNT, WRITE_SKIP_COUNT -> new JobCounts(0, 0, 0, value);
      case COMMIT_COUNT, ROLLBACK_COUNT -> JobCounts.NONE;
    };
  }

  /** What went wrong where the server cannot start or restart; nothing of it is about people. */
  public static String sentence(BatchRuntimeException e) {
    return "The server cannot start it: " + e.getClass().getSimpleName() + "; see its log.";
  }
}
