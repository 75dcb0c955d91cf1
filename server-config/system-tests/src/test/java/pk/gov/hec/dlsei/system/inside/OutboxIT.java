package pk.gov.hec.dlsei.system.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.Test;
import pk.gov.hec.dlsei.domain.notification.Channel;
import pk.gov.hec.dlsei.domain.notification.Claim;
import pk.gov.hec.dlsei.domain.notification.Mail;
import pk.gov.hec.dlsei.domain.notification.MailTemplate;
import pk.gov.hec.dlsei.domain.notification.Outbox;
import pk.gov.hec.dlsei.domain.time.RealTime;
import pk.gov.hec.dlsei.system.installation.Wait;

/** What leaves the house, and what does not. The server's own worker looks every second. */
@InsideTest
class OutboxIT {

  private static final String INSERT =
      """
      INSERT INTO outbox_message (id, channel, template, language, recipient, data, secret_sealed,
                                  secret_key_id, state, created_at, next_attempt_at)
      VALUES (nextval('outbox_message_seq'), 'MAIL', 'PASSWORD_CHANGED', 'en', ?, '{"name":"A"}', ?, ?,
              'WAITING', ?, ?)
      """;

  @Inject @RealTime Clock realTime;
  @Inject Work work;
  @Inject Outbox outbox;

  @Deployment
  static Archive<?> deployment() {
    return InsideArchive.create();
  }

  private static String address() {
    return Invented.email().value();
  }

  private void post(String address) {
    Mail mail =
        Mail.of(
            MailTemplate.PASSWORD_CHANGED, address, Locale.ENGLISH, Map.of("name", "A <b> 'B'"));
    work.inTransaction(
        () -> {
          outbox.post(mail);
          return null;
        });
  }

  private void insert(String address, String keyId, Instant created, Instant due) {
    byte[] broken = keyId == null ? null : new byte[40];
    var utc = ZoneOffset.UTC;
    work.execute(INSERT, address, broken, keyId, created.atOffset(utc), due.atOffset(utc));
  }

  private String state(String address) {
    return work.query("SELECT state, attempts FROM outbox_message WHERE recipient = ?", address)
        .get(0);
  }

  private Duration toNextAttempt(String address) {
    String seconds =
        work.query(
                "SELECT extract(epoch FROM next_attempt_at - now())::int FROM outbox_message"
                    + " WHERE recipient = ?",
                address)
            .get(0);
    return Duration.ofSeconds(Long.parseLong(seconds));
  }

  @Test
  void a_mail_is_sent_once_and_its_secret_forgotten() {
    String address = address();
    post(address);
    Wait.until(() -> state(address), "SENT 1"::equals);

    assertThat(Mailbox.to(address)).singleElement().asString().contains("A <b> 'B'");
    assertThat(
            work.query(
                "SELECT secret_sealed, claimed_by FROM outbox_message WHERE recipient = ?",
                address))
        .containsExactly("null null");
  }

  @Test
  void what_somebody_waits_for_leaves_before_what_goes_to_many() {
    String address = address();
    work.execute(
        """
        INSERT INTO outbox_message (id, channel, template, language, recipient, data, state, created_at, next_attempt_at,
                                    urgency)
        SELECT nextval('outbox_message_seq'), 'MAIL', 'PASSWORD_CHANGED', 'en', ?, '{"name":"A"}', 'WAITING', now(),
               now() - CASE n WHEN 40 THEN interval '0' ELSE interval '1 second' END, CASE n WHEN 40 THEN 0 ELSE 2 END
          FROM generate_series(1, 40) n
        """,
        address);
    Wait.until(() -> unsent(address), "0"::equals);

    assertThat(
            work.query(
                "SELECT count(*) FROM outbox_message l JOIN outbox_message a USING (recipient)"
                    + " WHERE a.recipient = ? AND a.urgency = 0 AND l.urgency = 2 AND l.sent_at < a.sent_at",
                address))
        .as("those claimed together with it, at most")
        .singleElement()
        .satisfies(before -> assertThat(Integer.parseInt(before)).isLessThan(5));
  }

  private String unsent(String address) {
    return work.query(
            "SELECT count(*) FROM outbox_message WHERE recipient = ? AND state <> 'SENT'", address)
        .get(0);
  }

  @Test
  void a_mail_of_a_transaction_that_fails_is_never_sent() {
    String never = address();
    assertThatThrownBy(
            () ->
                work.inTransactionThatFails(
                    () ->
                        outbox.post(
                            Mail.of(
                                MailTemplate.PASSWORD_CHANGED,
                                never,
                                Locale.ENGLISH,
                                Map.of("name", "A")))))
        .hasStackTraceContaining("fails at its end");
    String after = address();
    post(after);
    Wait.until(() -> state(after), "SENT 1"::equals);

    assertThat(Mailbox.to(never)).isEmpty();
    assertThat(work.query("SELECT 1 FROM outbox_message WHERE recipient = ?", never)).isEmpty();
  }

  @Test
  void a_mail_whose_secret_does_not_open_stops_no_other() {
    String lostKey = address();
    String changed = address();
    String after = address();
    Instant now = realTime.instant();
    insert(lostKey, "k9", now, now.minusSeconds(3));
    insert(changed, "k1", now, now.minusSeconds(2));
    insert(after, null, now, now.minusSeconds(1));
    Wait.until(() -> state(after), "SENT 1"::equals);

    assertThat(state(lostKey)).isEqualTo("WAITING 1");
    assertThat(state(changed)).isEqualTo("WAITING 1");
    assertThat(work.query("SELECT last_error FROM outbox_message WHERE recipient = ?", lostKey))
        .singleElement()
        .asString()
        .contains("k9");
    assertThat(toNextAttempt(lostKey)).isCloseTo(Duration.ofSeconds(5), Duration.ofSeconds(4));
    assertThat(Mailbox.to(lostKey)).isEmpty();
  }

  @Test
  void a_mail_of_a_template_that_a_newer_version_knows_stops_no_other() {
    String newer = address();
    String after = address();
    Instant now = realTime.instant();
    insert(newer, null, now, now.plusSeconds(3600));
    work.execute(
        "UPDATE outbox_message SET template = 'OF_NEXT_YEAR', next_attempt_at = now()"
            + " WHERE recipient = ?",
        newer);
    insert(after, null, now, now);
    Wait.until(() -> state(after), "SENT 1"::equals);

    assertThat(state(newer)).isEqualTo("WAITING 1");
  }

  @Test
  void a_mail_that_fails_is_tried_again_after_5_then_10_seconds() {
    String address = address();
    Instant now = realTime.instant();
    insert(address, "k9", now, now);
    Wait.until(() -> state(address), "WAITING 1"::equals);
    Wait.until(() -> toNextAttempt(address), next -> next.toSeconds() <= 5);
    assertThat(toNextAttempt(address).toSeconds()).isCloseTo(4, within(2L));

    work.execute("UPDATE outbox_message SET next_attempt_at = now() WHERE recipient = ?", address);
    Wait.until(() -> state(address), "WAITING 2"::equals);
    Wait.until(() -> toNextAttempt(address), next -> next.toSeconds() <= 10);
    assertThat(toNextAttempt(address).toSeconds()).isCloseTo(9, within(2L));
  }

  @Test
  void a_mail_that_has_failed_for_three_days_is_given_up_and_stays() {
    String address = "no address at all " + address();
    String poison = address();
    Instant now = realTime.instant();
    insert(address, null, now.minus(Duration.ofDays(4)), now);
    insert(poison, "k9", now.minus(Duration.ofDays(4)), now);

    Wait.until(() -> state(address), "FAILED 1"::equals);
    Wait.until(() -> state(poison), "FAILED 1"::equals);
    assertThat(work.query("SELECT last_error FROM outbox_message WHERE recipient = ?", address))
        .doesNotContain("null");
  }

  @Test
  void two_workers_never_claim_the_same_mail() throws Exception {
    Instant tomorrow = realTime.instant().plus(Duration.ofDays(1));
    for (int i = 0; i < 200; i++) {
      insert("claimed@inside.example", null, realTime.instant(), tomorrow);
    }
    Instant then = tomorrow.plus(Duration.ofHours(1));
    AtomicInteger worker = new AtomicInteger();
    List<List<Long>> claims =
        work.atOnce(
            16,
            () ->
                outbox.claim(
                    Channel.MAIL,
                    new Claim("w" + worker.incrementAndGet(), then, then, Duration.ofDays(300))));
    Set<Long> different = new HashSet<>();
    int all = 0;
    for (List<Long> claim : claims) {
      different.addAll(claim);
      all += claim.size();
    }

    assertThat(all).isEqualTo(different.size()).isGreaterThan(40);
    work.execute(
        "UPDATE outbox_message SET state = 'FAILED' WHERE recipient = 'claimed@inside.example'");
  }
}
