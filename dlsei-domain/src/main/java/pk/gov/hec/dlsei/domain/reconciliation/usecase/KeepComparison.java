package pk.gov.hec.dlsei.domain.reconciliation.usecase;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import pk.gov.hec.dlsei.api.learning.MemberEmailPage.Member;
import pk.gov.hec.dlsei.domain.job.JobResult;
import pk.gov.hec.dlsei.domain.job.JobResult.Outcome;
import pk.gov.hec.dlsei.domain.job.JobResults;
import pk.gov.hec.dlsei.domain.reconciliation.Books;
import pk.gov.hec.dlsei.domain.reconciliation.Difference;
import pk.gov.hec.dlsei.domain.reconciliation.Differences;
import pk.gov.hec.dlsei.domain.reconciliation.usecase.CompareBooks.Mode;

/** The transactions of a comparison. */
@ApplicationScoped
@Transactional
class KeepComparison {

  /** The platform's data may lag by a day, and the clocks differ. */
  private static final Duration LAG = Duration.ofHours(48);

  @Inject Books books;
  @Inject Differences differences;
  @Inject JobResults results;
  @Inject Clock clock;

  /** What a run that was cut off has read is read anew. */
  void begin(long run) {
    books.clear(run);
  }

  void add(long run, int before, List<Member> members) {
    books.add(run, before, members);
  }

  Books.Coverage coverage(long run) {
    return books.coverage(run);
  }

  int finish(long run, Mode mode) {
    Instant now = clock.instant();
    List<Difference> found = books.compare(run, now.minus(LAG));
    if (mode == Mode.KEEP) {
      differences.keep(found, now, now.minus(LAG));
      books.remember(run, now);
    }
    books.clear(run);
    Outcome outcome = mode == Mode.KEEP ? Outcome.DONE : Outcome.PLANNED;
    results.record(run, found.stream().map(one -> result(one, outcome)).toList());
    return found.size();
  }

  /** What others call their members may tell who it is, so a result names it by its hash. */
  private static JobResult result(Difference one, Outcome outcome) {
    return new JobResult(
        one.kind() + ":" + UUID.nameUUIDFromBytes(one.learnerId().getBytes(UTF_8)),
        one.licenceId(),
        Optional.empty(),
        outcome,
        List.of(),
        one.kind() + ", " + one.kind().repair());
  }
}
