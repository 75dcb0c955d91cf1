package pk.gov.hec.dlsei.system.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import pk.gov.hec.dlsei.run.database.EmbeddedDatabase;
import pk.gov.hec.dlsei.run.liberty.LibertyServer;
import pk.gov.hec.dlsei.run.mail.MailSink;
import pk.gov.hec.dlsei.system.installation.Installation;
import pk.gov.hec.dlsei.system.installation.SentMails;
import pk.gov.hec.dlsei.system.installation.Wait;

/** One part of a running DLSEI goes away: nothing that was acknowledged is lost. */
class FaultsIT {

  private static final Duration MINUTE = Duration.ofMinutes(1);

  private static Installation dlsei;
  private static EmbeddedDatabase database;
  private static MailSink mail;
  private static LibertyServer server;

  @BeforeAll
  static void start() throws Exception {
    dlsei = new Installation("faults");
    database = dlsei.startDatabase();
    mail = dlsei.startMail();
    server = dlsei.startServerReady();
  }

  @AfterAll
  static void end() {
    dlsei.close();
  }

  private static Set<String> addresses(String name, int howMany) {
    return IntStream.range(0, howMany)
        .mapToObj(i -> name + "-" + i + "@faults.example")
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static void register(Set<String> addresses) throws Exception {
    for (String address : addresses) {
      assertThat(Load.register(dlsei.http(), address)).as(address).isTrue();
    }
  }

  /** One number from the database, or -1 while it does not answer. */
  private static long count(String query, Object... values) {
    try (Connection connection = dlsei.connect();
        var statement = connection.prepareStatement(query)) {
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i]);
      }
      try (var rows = statement.executeQuery()) {
        return rows.next() ? rows.getLong(1) : -1;
      }
    } catch (SQLException away) {
      return -1;
    }
  }

  private static long waiting() {
    return count("SELECT count(*) FROM outbox_message WHERE state <> 'SENT' AND channel = 'MAIL'");
  }

  private static void awaitAllSent() {
    Wait.until(MINUTE, FaultsIT::waiting, left -> left == 0);
  }

  private static Map<String, List<String>> mails() {
    return SentMails.messageIdsByAddress(dlsei.folder().resolve("mail"));
  }

  private static void assertEachGotOneMail(Set<String> addresses) {
    Map<String, List<String>> mails = mails();
    addresses.forEach(address -> assertThat(mails.get(address)).as(address).hasSize(1));
  }

  private static boolean isReady() {
    URI health = dlsei.ops().resolve("/health/ready");
    try {
      return HttpClient.newHttpClient()
              .send(HttpRequest.newBuilder(health).build(), BodyHandlers.discarding())
              .statusCode()
          == 200;
    } catch (IOException away) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  @Test
  void while_the_mail_server_is_away_mails_wait_and_then_each_arrives_once() throws Exception {
    Set<String> people = addresses("smtp", 3);
    mail.close();
    register(people);
    Wait.until(
        MINUTE,
        () ->
            count(
                "SELECT count(*) FROM outbox_message WHERE recipient LIKE 'smtp-%' AND attempts >= 2 AND claimed_by IS NULL"),
        tried -> tried == 3);
    assertThat(isReady()).isTrue();
    mail = dlsei.startMail();
    awaitAllSent();

    assertEachGotOneMail(people);
    assertThat(count("SELECT min(attempts) FROM outbox_message WHERE recipient LIKE 'smtp-%'"))
        .isGreaterThanOrEqualTo(3);
  }

  @Test
  void a_database_killed_and_started_under_load_loses_nothing_that_was_acknowledged()
      throws Exception {
    Load load = new Load(dlsei.http(), 4);
    try {
      Wait.until(MINUTE, () -> load.acknowledged().size(), done -> done >= 8);
      database.kill();
      Wait.until(MINUTE, load::refused, refused -> refused >= 4);
      database = dlsei.startDatabase();
      int before = load.acknowledged().size();
      Wait.until(MINUTE, () -> load.acknowledged().size(), done -> done >= before + 8);
      Wait.until(MINUTE, FaultsIT::isReady, ready -> ready);
    } finally {
      load.close();
    }
    awaitAllSent();

    Map<String, List<String>> mails = mails();
    for (String address : load.acknowledged()) {
      assertThat(count("SELECT count(*) FROM pending_registration WHERE email = ?", address))
          .as(address)
          .isOne();
      assertThat(new HashSet<>(mails.getOrDefault(address, List.of()))).as(address).hasSize(1);
    }
  }

  @Test
  void a_server_killed_between_commit_and_send_sends_each_mail_once_after_its_start()
      throws Exception {
    Set<String> people = addresses("unsent", 3);
    mail.close();
    register(people);
    server.kill();
    assertThat(
            count(
                "SELECT count(*) FROM outbox_message WHERE recipient LIKE 'unsent-%' AND state = 'WAITING'"))
        .isEqualTo(3);
    mail = dlsei.startMail();
    server = dlsei.startServerReady();
    awaitAllSent();

    assertEachGotOneMail(people);
  }

  @Test
  void a_server_killed_while_it_sends_loses_no_mail_and_repeats_one_at_most_by_the_same_id()
      throws Exception {
    int all = 200;
    int before = mail.count();
    post(addresses("sending", all));
    Wait.until(MINUTE, mail::count, count -> count >= before + 40);
    server.kill();
    assertThat(waiting()).as("killed in the middle").isPositive();
    server = dlsei.startServerReady();
    awaitAllSent();

    Map<String, List<String>> mails = mails();
    int arrived = 0;
    for (String address : addresses("sending", all)) {
      List<String> ids = mails.getOrDefault(address, List.of());
      assertThat(new HashSet<>(ids)).as(address).hasSize(1);
      arrived += ids.size();
    }
    assertThat(arrived).isBetween(all, all + 1);
  }

  private static void post(Set<String> addresses) throws SQLException {
    try (Connection connection = dlsei.connect();
        var insert =
            connection.prepareStatement(
                """
                INSERT INTO outbox_message (id, channel, template, language, recipient, data, state, created_at,
                                            next_attempt_at)
                SELECT nextval('outbox_message_seq'), 'MAIL', 'PASSWORD_CHANGED', 'en', address,
                       '{"name":"A"}', 'WAITING', now(), now() FROM unnest(?) AS address
                """)) {
      insert.setArray(1, connection.createArrayOf("text", addresses.toArray()));
      insert.executeUpdate();
    }
  }
}
