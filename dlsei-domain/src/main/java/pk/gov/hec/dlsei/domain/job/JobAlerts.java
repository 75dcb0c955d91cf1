package pk.gov.hec.dlsei.domain.job;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Keeps what operators were told of, and finds what there is to tell. */
public interface JobAlerts {

  /** Fewer runs than these say nothing about what is usual. */
  int ENOUGH = 3;

  /**
   * Who is told.
   *
   * @param accountId of an operator or administrator
   * @param name as registered
   * @param email confirmed
   * @param language of the mails
   */
  record Reader(long accountId, String name, String email, Locale language) {

    @Override
    public String toString() {
      return "account " + accountId;
    }
  }

  /**
   * How many cases a run has changed, beside the last ones of its job that completed.
   *
   * @param now of the run
   * @param usual the median of the others
   * @param compared how many others there are, ten at most
   */
  record Changes(long now, long usual, int compared) {}

  /**
   * Writes an alert down, in the caller's transaction.
   *
   * @param alert not null
   * @param at in real time
   * @return false where its occasion was told of before
   */
  boolean add(JobAlert alert, Instant at);

  /** Those of a run, in their order. */
  List<JobAlert> ofRun(long run);

  /** The operators and administrators of a day, each once. */
  List<Reader> readers(LocalDate day);

  /** How many cases a run has changed, dry runs left out. */
  Optional<Changes> changes(long run);

  /**
   * Runs that go on for too long, and are not told of yet.
   *
   * @param now in real time
   * @param percent of what is usual, from which on it is too long
   * @param atLeast how much longer than usual it has to be, too
   */
  List<JobAlert> slow(Instant now, int percent, Duration atLeast);

  /**
   * Times of schedules that passed without a run that began since, also those that were told of; a
   * server that uses one of them just now is waited for.
   *
   * @param before by the business clock
   */
  List<JobAlert> notBegun(Instant before);
}
