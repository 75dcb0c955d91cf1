package pk.gov.hec.dlsei.system.inside;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import pk.gov.hec.dlsei.domain.access.Actor;
import pk.gov.hec.dlsei.domain.job.JobResult;
import pk.gov.hec.dlsei.domain.job.JobResult.Outcome;
import pk.gov.hec.dlsei.domain.job.JobResults;
import pk.gov.hec.dlsei.domain.job.usecase.ExportResults;

/** The file of a run's results. */
@InsideTest
class ResultsFileIT {

  @Inject Work work;
  @Inject Jobs jobs;
  @Inject Applicants applicants;
  @Inject ExportResults export;
  @Inject JobResults results;

  private Actor operator;

  @Deployment
  static Archive<?> deployment() {
    return InsideArchive.create();
  }

  @BeforeEach
  void somebody() {
    operator = applicants.operator();
  }

  @Test
  void all_results_are_written_to_the_file_and_no_cell_is_a_formula() throws IOException {
    long run = jobs.counting(operator, Map.of("asOf", "2023-08-01", "dryRun", "true"));
    jobs.ended(run);
    work.change(
        () ->
            results.record(
                run,
                List.of(JobResult.of("=1+1", Outcome.FAILED, List.of("-a", "b"), "@cell, \"x\""))));
    StringBuilder all = new StringBuilder();
    export.handle(operator, run, Optional.empty(), all);
    StringBuilder failed = new StringBuilder();
    export.handle(operator, run, Optional.of(Outcome.FAILED), failed);

    assertThat(all.toString().lines())
        .hasSize(11)
        .startsWith(
            "case,licence,application,outcome,clauses,detail",
            "number:1,,,PLANNED,test/1,by 2023-08-01");
    assertThat(failed.toString().lines())
        .containsExactly(
            "case,licence,application,outcome,clauses,detail",
            "'=1+1,,,FAILED,'-a b,\"'@cell, \"\"x\"\"\"");
  }

  @Test
  void more_results_than_are_read_at_once_are_all_written() throws IOException {
    long run = jobs.counting(operator, Map.of("asOf", "2023-08-01", "dryRun", "true"));
    jobs.ended(run);
    work.execute(
        "INSERT INTO job_result (run_id, subject, sequence, outcome, clauses, detail)"
            + " SELECT ?, 'more:' || g, nextval('job_result_seq'), 'KEPT', '[]', '' FROM generate_series(1, 4000) g",
        run);
    StringBuilder kept = new StringBuilder();
    export.handle(operator, run, Optional.of(Outcome.KEPT), kept);

    assertThat(kept.toString().lines().distinct()).hasSize(4001);
  }
}
