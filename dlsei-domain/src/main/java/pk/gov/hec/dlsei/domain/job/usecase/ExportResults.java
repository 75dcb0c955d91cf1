package pk.gov.hec.dlsei.domain.job.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import pk.gov.hec.dlsei.domain.access.Actor;
import pk.gov.hec.dlsei.domain.error.DlseiException;
import pk.gov.hec.dlsei.domain.error.ErrorCode;
import pk.gov.hec.dlsei.domain.job.JobResult;
import pk.gov.hec.dlsei.domain.job.JobResult.Outcome;
import pk.gov.hec.dlsei.domain.job.JobResults;
import pk.gov.hec.dlsei.domain.job.JobRunQuery;
import pk.gov.hec.dlsei.domain.sheet.PlainCell;

/**
 * All results of a run as a file: CSV with a line for each case, by ids alone. In no transaction of
 * its own, so that one who reads slowly holds nothing up: no result ever changes.
 */
@ApplicationScoped
public class ExportResults {

  private static final int CHUNK = 2_000;

  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180
          .builder()
          .setHeader("case", "licence", "application", "outcome", "clauses", "detail")
          .get();

  @Inject JobRunQuery query;
  @Inject JobResults results;

  /**
   * Asks whether there is something to write, before anything is written.
   *
   * @param actor an operator, administrator or auditor
   * @param run its id
   * @throws DlseiException NOT_ALLOWED for others; NOT_FOUND for an unknown run
   */
  public void demand(Actor actor, long run) {
    Operators.demandSight(actor);
    if (query.find(run).isEmpty()) {
      throw new DlseiException(ErrorCode.NOT_FOUND, "No such run: " + run);
    }
  }

  /**
   * Writes them in the order of the run.
   *
   * @param actor an operator, administrator or auditor
   * @param run its id
   * @param outcome empty for all
   * @param out is written to piece by piece
   * @throws DlseiException as {@link #demand}
   * @throws IOException where the reader goes away
   */
  public void handle(Actor actor, long run, Optional<Outcome> outcome, Appendable out)
      throws IOException {
    demand(actor, run);
    try (CSVPrinter csv = new CSVPrinter(out, FORMAT)) {
      long last = 0;
      List<JobResults.Placed> some;
      do {
        some = results.after(run, outcome, last, CHUNK);
        for (JobResults.Placed one : some) {
          print(csv, one.result());
          last = one.place();
        }
      } while (some.size() == CHUNK);
    }
  }

  private static void print(CSVPrinter csv, JobResult result) throws IOException {
    csv.printRecord(
        PlainCell.of(result.subject()),
        result.licence().orElse(null),
        result.application().orElse(null),
        result.outcome(),
        PlainCell.of(String.join(" ", result.clauses())),
        PlainCell.of(result.detail()));
  }
}
