package pk.gov.hec.dlsei.domain.job.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import pk.gov.hec.dlsei.api.value.CohortId;
import pk.gov.hec.dlsei.domain.audit.AuditAction;
import pk.gov.hec.dlsei.domain.audit.AuditTrail;
import pk.gov.hec.dlsei.domain.cohort.CohortRepository;
import pk.gov.hec.dlsei.domain.job.CasesOf;
import pk.gov.hec.dlsei.domain.job.JobName;
import pk.gov.hec.dlsei.domain.job.JobParameter;
import pk.gov.hec.dlsei.domain.job.JobParameters;
import pk.gov.hec.dlsei.domain.job.JobRuns;
import pk.gov.hec.dlsei.domain.job.ParameterFault;
import pk.gov.hec.dlsei.domain.job.ParametersRefusedException;
import pk.gov.hec.dlsei.domain.settings.Setting;
import pk.gov.hec.dlsei.domain.settings.Settings;
import pk.gov.hec.dlsei.domain.time.Karachi;
import pk.gov.hec.dlsei.domain.time.RealTime;

/** Writes down that a job runs from now on; whoever does so has it launched after the commit. */
@ApplicationScoped
@Transactional
public class BeginRun {

  @Inject JobRuns runs;
  @Inject CohortRepository cohorts;
  @Inject AuditTrail audit;
  @Inject Settings settings;
  @Inject Clock clock;
  @Inject @RealTime Clock realTime;

  /**
   * Begins a run.
   *
   * @param job not null
   * @param given its parameters
   * @param by an account; null for the schedule
   * @return the run; empty where the job runs already
   * @throws ParametersRefusedException where parameters are wrong
   */
  public Optional<Long> handle(JobName job, Map<String, String> given, Long by) {
    return begin(job, read(job, given), by, Optional.empty());
  }

  /**
   * Begins a run for the cases of another one.
   *
   * @param job not null
   * @param given its parameters
   * @param held to which cases, by whom and why
   * @return the run; empty where the job runs already
   * @throws ParametersRefusedException where parameters are wrong
   */
  Optional<Long> heldTo(JobName job, Map<String, String> given, Held held) {
    return begin(job, read(job, given), held.by(), Optional.of(held));
  }

  /**
   * Whom a run is held to.
   *
   * @param cases of another run
   * @param by an account
   * @param reason not blank
   */
  record Held(CasesOf cases, long by, String reason) {}

  private JobParameters read(JobName job, Map<String, String> given) {
    JobParameters parameters = JobParameters.read(job.parameters(), given, Karachi.today(clock));
    demandCohorts(job, parameters);
    return parameters;
  }

  private Optional<Long> begin(
      JobName job, JobParameters parameters, Long by, Optional<Held> held) {
    Optional<Long> begun =
        runs.begin(
            new JobRuns.Beginning(
                job,
                parameters,
                by,
                settings.text(Setting.SERVER_HOST_NAME),
                held.map(Held::cases)),
            realTime.instant(),
            clock.instant());
    Map<String, Object> facts = new TreeMap<>();
    facts.put("job", job.file());
    facts.put("parameters", parameters.values());
    held.ifPresent(
        to -> {
          facts.put("casesOf", "run:" + to.cases().run());
          facts.put("cases", to.cases().outcome().name());
          facts.put("reason", to.reason());
        });
    begun.ifPresent(id -> audit.record(by, AuditAction.JOB_STARTED, "run:" + id, facts));
    return begun;
  }

  private void demandCohorts(JobName job, JobParameters parameters) {
    List<ParameterFault> faults =
        parameters.ofType(job.parameters(), JobParameter.Type.COHORT).entrySet().stream()
            .filter(one -> cohorts.find(new CohortId(one.getValue())).isEmpty())
            .map(one -> new ParameterFault(one.getKey(), ParameterFault.Kind.NO_SUCH_COHORT))
            .toList();
    if (!faults.isEmpty()) {
      throw new ParametersRefusedException(faults);
    }
  }
}
