package pk.gov.hec.dlsei.system.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import pk.gov.hec.dlsei.run.desk.OneTimeCode;
import pk.gov.hec.dlsei.run.liberty.LibertyServer;
import pk.gov.hec.dlsei.run.sandbox.ApiCall;
import pk.gov.hec.dlsei.run.sandbox.CourseraSandbox;
import pk.gov.hec.dlsei.run.sandbox.SandboxSetup;
import pk.gov.hec.dlsei.system.installation.Installation;
import pk.gov.hec.dlsei.system.installation.SentMails;
import pk.gov.hec.dlsei.system.installation.Visitor;
import pk.gov.hec.dlsei.system.installation.Wait;

/**
 * The server is killed in the middle of 1,000 approvals: every acknowledged one is there, with one
 * licence, one mail from HEC and one invitation. Twice; twenty times with the profile {@code
 * faults}.
 */
class ApprovalFaultsIT {

  private static final int APPLICATIONS = 1_000;
  private static final int APPROVERS = 6;
  private static final Duration PATIENCE = Duration.ofMinutes(4);

  private static final String BROKEN_BOOKS =
      """
      SELECT count(*) FROM seat_pool s WHERE s.used <> (SELECT count(*) FROM licence l WHERE l.pool = s.id)
        OR s.waiting <> (SELECT count(*) FROM application a WHERE a.pool = s.id AND a.status = 'WAITING')
      """;

  private static final String LICENCES =
      """
      SELECT a.id, count(l.id), min(c.email), min(l.learner_id),
        (SELECT count(*) FROM outbox_message o WHERE o.application_id = a.id AND o.template = 'APPLICATION_APPROVED'),
        (SELECT count(*) FROM outbox_message o WHERE o.application_id = a.id AND o.template = 'INVITE')
      FROM application a JOIN account c ON c.person_id = a.person_id
      LEFT JOIN licence l ON l.application_id = a.id AND l.status = 'INVITED'
      WHERE a.status = 'APPROVED' GROUP BY a.id
      """;

  private record Approved(String email, String learnerId, boolean single) {}

  private static Installation dlsei;
  private static CourseraSandbox coursera;
  private static LibertyServer server;

  @BeforeAll
  static void start() throws Exception {
    dlsei = new Installation("approvals");
    coursera =
        CourseraSandbox.start(
            new SandboxSetup(
                0, dlsei.folder().resolve("coursera.jsonl"), "id", "secret", Clock.systemUTC()));
    dlsei
        .with("DLSEI_PLATFORM_COURSERA_HOST", coursera.address().toString())
        .with("DLSEI_PLATFORM_COURSERA_ORGANISATION", CourseraSandbox.ORGANISATION)
        .with("DLSEI_PLATFORM_COURSERA_PROGRAM", CourseraSandbox.PROGRAM)
        .with("DLSEI_PLATFORM_COURSERA_CLIENT_ID", "id")
        .with("DLSEI_PLATFORM_COURSERA_CLIENT_SECRET", "secret")
        .with("DLSEI_PLATFORM_COURSERA_REQUESTS_PER_SECOND", "1000");
    dlsei.startDatabase();
    dlsei.startMail();
    server = dlsei.startServerReady();
  }

  @AfterAll
  static void end() {
    coursera.close();
    dlsei.close();
  }

  @Test
  void every_acknowledged_approval_survives_a_kill_with_one_licence_mail_and_invitation()
      throws Exception {
    int rounds = Integer.getInteger("dlsei.faults.rounds", 2);
    Random when = new Random(7);
    for (int round = 1; round <= rounds; round++) {
      List<Long> applications = Programme.submit(dlsei, APPLICATIONS);
      Approvers approvers = Approvers.start(approvers(round), applications);
      int killedAfter = 100 + when.nextInt(500);
      Wait.until(PATIENCE, () -> approvers.acknowledged().size(), done -> done >= killedAfter);
      server.kill();
      approvers.join();
      assertThat(approvers.acknowledged()).as("killed in the middle").hasSizeLessThan(1_000);
      server = dlsei.startServerReady();
      Wait.until(PATIENCE, ApprovalFaultsIT::unsent, left -> left == 0);
      assertAllThere(approvers.acknowledged(), round);
    }
  }

  private static List<Visitor> approvers(int round) throws Exception {
    OneTimeCode code =
        new OneTimeCode(dlsei.variables().get("DLSEI_DEMO_TOTP_SECRET"), Clock.systemUTC());
    List<Visitor> signedIn = new ArrayList<>();
    for (int i = 0; i < APPROVERS; i++) {
      String email = Programme.appoint(dlsei, "focal-" + round + "-" + i + "@faults.example");
      signedIn.add(
          Approvers.signIn(
              dlsei.http(), email, dlsei.variables().get("DLSEI_DEMO_PASSWORD"), code.now()));
    }
    return signedIn;
  }

  private static long unsent() {
    try {
      return number(
          "SELECT count(*) FROM outbox_message WHERE state <> 'SENT' AND template <> 'SEE_ACTIVATIONS'");
    } catch (SQLException away) {
      return -1;
    }
  }

  private static void assertAllThere(Set<Long> acknowledged, int round) throws SQLException {
    Map<Long, Approved> approved = approved();
    Map<String, List<String>> mails = SentMails.messageIdsByAddress(dlsei.folder().resolve("mail"));
    assertThat(approved.keySet()).as("round " + round).containsAll(acknowledged);
    approved.forEach(
        (id, one) -> {
          assertThat(one.single()).as("one licence, one of each message for " + id).isTrue();
          assertThat(new HashSet<>(mails.getOrDefault(one.email(), List.of())))
              .as("HEC's mail about " + id)
              .hasSize(1);
          assertThat(coursera.calls().posts(ApiCall.INVITATIONS, one.learnerId()).committed())
              .as("invitations for " + id)
              .isOne();
        });
    assertThat(number(BROKEN_BOOKS)).isZero();
  }

  private static Map<Long, Approved> approved() throws SQLException {
    Map<Long, Approved> approved = new HashMap<>();
    try (Connection connection = dlsei.connect();
        var statement = connection.createStatement();
        var rows = statement.executeQuery(LICENCES)) {
      while (rows.next()) {
        boolean single = rows.getInt(2) == 1 && rows.getInt(5) == 1 && rows.getInt(6) == 1;
        approved.put(rows.getLong(1), new Approved(rows.getString(3), rows.getString(4), single));
      }
    }
    return approved;
  }

  private static long number(String query) throws SQLException {
    try (Connection connection = dlsei.connect();
        var statement = connection.createStatement();
        var rows = statement.executeQuery(query)) {
      rows.next();
      return rows.getLong(1);
    }
  }
}
