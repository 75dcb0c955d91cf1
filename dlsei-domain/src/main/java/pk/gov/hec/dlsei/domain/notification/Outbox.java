package pk.gov.hec.dlsei.domain.notification;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Where what has to leave the house waits, written in the caller's transaction. */
public interface Outbox {

  /**
   * Puts a mail in, to be sent once the caller's transaction has committed.
   *
   * @param mail not null
   */
  void post(Mail mail);

  /**
   * Takes due mails, and keeps other workers off them for a while. Commits at once; what is not
   * settled by then comes back.
   *
   * @param worker the server that takes them
   * @param now in real time
   * @param lease how long they are kept
   * @return at most five ids, oldest first
   */
  List<Long> claim(String worker, Instant now, Duration lease);

  /**
   * Gives back what a worker had claimed when it died, so that it need not wait for the lease.
   *
   * @param worker a server that has just started again, or whose database went away meanwhile
   * @param now in real time
   */
  void release(String worker, Instant now);

  /**
   * A claimed mail.
   *
   * @param id of the mail
   * @return never null
   */
  DueMail due(long id);

  /**
   * The mail is out. Forgets its secret.
   *
   * @param id of the mail
   * @param at in real time
   */
  void sent(long id, Instant at);

  /**
   * The mail did not go out.
   *
   * @param id of the mail
   * @param error for the operator; no personal data
   * @param nextAttempt when to try again; empty for never
   */
  void failed(long id, String error, Optional<Instant> nextAttempt);

  /**
   * How long the oldest due mail has waited for a worker. A mail that waits for its next attempt is
   * not due.
   *
   * @param now in real time
   * @return zero where nothing is due
   */
  Duration lag(Instant now);

  /**
   * Forgets to whom old mails went, and what they said: of those that are out or given up, only
   * template, state and times stay.
   *
   * @param before in real time
   * @return how many
   */
  int forget(Instant before);
}
