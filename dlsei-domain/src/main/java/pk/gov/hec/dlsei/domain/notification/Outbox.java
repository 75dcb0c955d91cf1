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
   * Puts a call to the learning platform in, to be made once the caller's transaction has
   * committed.
   *
   * @param call not null
   */
  void post(PlatformCall call);

  /**
   * Puts a call in that is made again and again, where it is not there yet; due at once.
   *
   * @param call about all
   */
  void keep(PlatformCall call);

  /**
   * Takes due messages, and keeps other workers off them for a while. Commits at once; what is not
   * settled by then comes back.
   *
   * @param channel of the messages
   * @param claim who takes them
   * @return at most five ids, the most urgent ones and of these the oldest
   */
  List<Long> claim(Channel channel, Claim claim);

  /**
   * Gives back what a worker had claimed when it died, so that it need not wait for the lease.
   *
   * @param channel of the messages
   * @param worker a server that has just started again, or whose database went away meanwhile
   * @param now in real time
   */
  void release(Channel channel, String worker, Instant now);

  /**
   * A claimed mail.
   *
   * @param id of the mail
   * @return never null
   */
  DueMail due(long id);

  /**
   * A claimed call.
   *
   * @param id of the message
   * @return never null
   */
  DueCall dueCall(long id);

  /**
   * The message is out, in the caller's transaction where there is one. Forgets its secret.
   *
   * @param id of the message
   * @param at in real time
   */
  void sent(long id, Instant at);

  /**
   * The message did not go out.
   *
   * @param id of the message
   * @param error for the operator, without personal data
   * @param nextAttempt when to try again; empty for never
   */
  void failed(long id, String error, Optional<Instant> nextAttempt);

  /**
   * Nothing was sent in this attempt, which does not count.
   *
   * @param id of the message
   * @param error for the operator, without personal data
   * @param nextAttempt when to try again
   */
  void postponed(long id, String error, Instant nextAttempt);

  /**
   * A message that goes out again and again did; its attempts are counted anew.
   *
   * @param id of the message
   * @param next when it goes out again
   */
  void again(long id, Instant next);

  /**
   * Sends a message again.
   *
   * @param id of the message
   * @param at in real time
   * @throws pk.gov.hec.dlsei.domain.error.DlseiException CHANGED_MEANWHILE where it cannot be
   */
  void sendAgain(long id, Instant at);

  /**
   * How long the oldest due message has waited for a worker. One that waits for its next attempt is
   * not due.
   *
   * @param now in real time
   * @param businessNow by the business clock
   * @return zero where nothing is due
   */
  Duration lag(Instant now, Instant businessNow);

  /**
   * Forgets to whom old mails went, and what they said: of those that are out or given up, only
   * template, state and times stay.
   *
   * @param before in real time
   * @return how many
   */
  int forget(Instant before);
}
