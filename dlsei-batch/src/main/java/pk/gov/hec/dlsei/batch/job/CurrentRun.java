package pk.gov.hec.dlsei.batch.job;

import jakarta.batch.runtime.BatchRuntime;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Collectors;
import pk.gov.hec.dlsei.domain.job.CasesOf;
import pk.gov.hec.dlsei.domain.job.JobExecutions;
import pk.gov.hec.dlsei.domain.job.JobParameter;
import pk.gov.hec.dlsei.domain.job.JobParameters;
import pk.gov.hec.dlsei.domain.job.JobResult;
import pk.gov.hec.dlsei.domain.job.JobResults;
import pk.gov.hec.dlsei.domain.job.Mandate;

/**
 * The run that a reader, processor, writer, batchlet or listener works for: inject it there. Also
 * in a partition, and the same after a restart.
 */
@Dependent
public class CurrentRun {

  @Inject JobContext context;
  @Inject JobResults results;

  private Properties properties;

  /** The execution under which it goes on. */
  public long execution() {
    return context.getExecutionId();
  }

  /** Its id, under which results are recorded. */
  public long id() {
    return text(JobExecutions.RUN)
        .map(Long::parseLong)
        .orElseThrow(
            () -> new IllegalStateException("Jobs are started by StartJob or their schedule"));
  }

  /** The business day by which it decides, whenever it goes on; not for the nightly jobs. */
  public LocalDate asOf() {
    return parameters().asOf().orElseThrow();
  }

  /** Whether it only tells what it would do. */
  public boolean isDryRun() {
    return parameters().isDryRun();
  }

  /** The cases of another run to which this one is held; empty where it has to do with all. */
  public Optional<CasesOf> cases() {
    return text(JobExecutions.CASES_OF)
        .map(
            of ->
                new CasesOf(
                    Long.parseLong(of),
                    JobResult.Outcome.valueOf(text(JobExecutions.CASES_OUTCOME).orElseThrow())));
  }

  /** How far it may go with what it comes across. */
  public Mandate mandate() {
    Optional<CasesOf> plan = cases().filter(CasesOf::isPlan);
    if (isDryRun()) {
      return Mandate.TO_SAY;
    }
    return plan.map(of -> Mandate.toDo(subjects -> results.of(of.run(), of.outcome(), subjects)))
        .orElse(Mandate.TO_DO);
  }

  /**
   * Whether it is to do what concerns no single case, such as to close what has ended: not in a dry
   * run, and not where it is held to some cases.
   */
  public boolean isForAll() {
    return !isDryRun() && cases().isEmpty();
  }

  /** A parameter, its default where none was given. */
  public Optional<String> text(String name) {
    return Optional.ofNullable(given().getProperty(name));
  }

  /** A parameter of the type NUMBER. */
  public Optional<Integer> number(String name) {
    return text(name).map(Integer::parseInt);
  }

  /** A parameter of the type YES_NO; false where there is none. */
  public boolean isYes(String name) {
    return text(name).map(Boolean::parseBoolean).orElse(false);
  }

  /** A parameter of the type DAY; {@link JobParameter#AS_OF} has a method of its own. */
  public Optional<LocalDate> day(String name) {
    return text(name).map(LocalDate::parse);
  }

  private JobParameters parameters() {
    Properties all = given();
    return new JobParameters(
        all.stringPropertyNames().stream()
            .collect(Collectors.toMap(name -> name, all::getProperty)));
  }

  private Properties given() {
    if (properties == null) {
      properties = BatchRuntime.getJobOperator().getParameters(execution());
    }
    return properties;
  }
}
