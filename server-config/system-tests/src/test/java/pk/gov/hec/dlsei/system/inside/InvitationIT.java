package pk.gov.hec.dlsei.system.inside;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import pk.gov.hec.dlsei.api.value.InstitutionCode;
import pk.gov.hec.dlsei.domain.review.ReviewReason;
import pk.gov.hec.dlsei.domain.review.usecase.DecideApplication;
import pk.gov.hec.dlsei.domain.review.usecase.DecideApplication.Act;
import pk.gov.hec.dlsei.domain.review.usecase.DecideApplication.Order;
import pk.gov.hec.dlsei.system.inside.Applicants.Pending;
import pk.gov.hec.dlsei.system.installation.Wait;

/**
 * Invitations through the plug-in to the sandbox, whatever goes wrong there: in the end each
 * learner is invited, and nobody twice. The server's own worker looks every second; what it wants
 * to try again later is made due at once.
 */
@InsideTest
class InvitationIT {

  /** On a busy machine a call for a token may come too late, which costs half a minute. */
  private static final Duration WITH_A_PAUSE = Duration.ofSeconds(60);

  private static final String ACTIVATION = "(?m)^\\S+/activate/\\S+$";

  /** Due before all others, with the lowest id: claimed together with the next one, and first. */
  private static final String OF_NEXT_YEAR =
      """
      INSERT INTO outbox_message (id, channel, template, language, recipient, data, state,
                                  created_at, next_attempt_at)
      SELECT min(id) - 1, 'LEARNING', 'OF_NEXT_YEAR', 'en', '', '{}', 'WAITING', now(),
             now() - interval '1 hour' FROM outbox_message
      """;

  @Inject Work work;
  @Inject Applicants applicants;
  @Inject DecideApplication decide;

  private final Sandbox sandbox = new Sandbox();

  @Deployment
  static Archive<?> deployment() {
    return InsideArchive.create();
  }

  /** Somebody with a licence, as the tests follow the invitation. */
  private record Learner(String licence, String learnerId, String email) {}

  @BeforeEach
  void waitUntilNobodyElseIsInvited() {
    sandbox.obey();
    Wait.until(
        WITH_A_PAUSE,
        () -> {
          hurry("template = 'INVITE'");
          return work.query(
              "SELECT id FROM outbox_message WHERE template = 'INVITE' AND state = 'WAITING'");
        },
        List::isEmpty);
  }

  @AfterEach
  void endFaults() {
    sandbox.obey();
  }

  private void hurry(String which) {
    work.execute(
        "UPDATE outbox_message SET next_attempt_at = now() WHERE channel = 'LEARNING'"
            + " AND state = 'WAITING' AND claimed_by IS NULL AND next_attempt_at > now() AND "
            + which);
  }

  private Learner licensed() {
    InstitutionCode university = applicants.university();
    Pending pending = applicants.student(applicants.pool(1), university);
    decide.handle(
        applicants.focalPerson(university),
        new Order(pending.id(), pending.version(), Act.APPROVE, ReviewReason.NONE, ""));
    String[] licence =
        work.query("SELECT id, learner_id FROM licence WHERE application_id = ?", pending.id())
            .get(0)
            .split(" ");
    return new Learner(licence[0], licence[1], pending.email().value());
  }

  private String status(Learner learner) {
    return work.query("SELECT status FROM licence WHERE id = ?", Long.valueOf(learner.licence()))
        .get(0);
  }

  private String message(Learner learner) {
    return work.query(
            "SELECT state, attempts FROM outbox_message WHERE change_key = ?", key(learner))
        .get(0);
  }

  private static String key(Learner learner) {
    return "invitation:" + learner.licence();
  }

  private void hurry(Learner learner) {
    hurry("change_key = '" + key(learner) + "'");
  }

  private void awaitInvited(Learner learner) {
    Wait.until(
        WITH_A_PAUSE,
        () -> {
          hurry(learner);
          return status(learner);
        },
        "INVITED"::equals);
    Wait.until(() -> message(learner), message -> message.startsWith("SENT"));
  }

  private static List<String> links(Learner learner) {
    Pattern link = Pattern.compile(ACTIVATION);
    return Mailbox.to(learner.email()).stream()
        .map(link::matcher)
        .filter(Matcher::find)
        .map(Matcher::group)
        .toList();
  }

  /** The learner who was invited in spite of a fault; the sandbox knows the learner once. */
  private Learner invitedInSpiteOf(String fault, int times) {
    sandbox.order(fault, "POST", Sandbox.INVITATIONS, times);
    Learner learner = licensed();
    awaitInvited(learner);
    assertThat(sandbox.toCome()).as("faults that did not happen").isZero();
    assertThat(sandbox.posts(learner.learnerId()).committed()).isOne();
    assertThat(Wait.until(() -> links(learner), mails -> !mails.isEmpty())).hasSize(1);
    return learner;
  }

  private void posted(Learner learner, String... answers) {
    assertThat(sandbox.posts(learner.learnerId()).answers()).containsExactly(answers);
  }

  @Test
  void without_a_fault_one_post_invites() {
    int looks = sandbox.looks(Sandbox.INVITATIONS);
    Learner learner = licensed();
    awaitInvited(learner);

    posted(learner, "200");
    assertThat(sandbox.looks(Sandbox.INVITATIONS)).as("look-ups").isEqualTo(looks);
    assertThat(message(learner)).isEqualTo("SENT 1");
  }

  @Test
  void a_token_that_is_refused_is_renewed_in_the_same_attempt() {
    Learner learner = invitedInSpiteOf("401", 1);

    posted(learner, "401", "200");
    assertThat(message(learner)).isEqualTo("SENT 1");
  }

  @Test
  void tokens_that_are_refused_are_tried_again_later() {
    int looks = sandbox.looks(Sandbox.INVITATIONS);
    Learner learner = invitedInSpiteOf("401", 2);

    posted(learner, "401", "401", "200");
    assertThat(sandbox.looks(Sandbox.INVITATIONS)).isEqualTo(looks + 1);
  }

  @Test
  void a_refusal_of_entitlement_is_tried_again_after_a_look_up() {
    int looks = sandbox.looks(Sandbox.INVITATIONS);
    Learner learner = invitedInSpiteOf("403", 1);

    posted(learner, "403", "200");
    assertThat(sandbox.looks(Sandbox.INVITATIONS)).isEqualTo(looks + 1);
  }

  @Test
  void the_pause_that_is_asked_for_is_kept_and_is_no_attempt() {
    sandbox.order("429", "POST", Sandbox.INVITATIONS, 1);
    Learner learner = licensed();
    Wait.until(() -> sandbox.toCome(), left -> left == 0);
    Wait.until(() -> message(learner), "WAITING 0"::equals);
    assertThat(
            work.query(
                "SELECT extract(epoch FROM next_attempt_at - now()) BETWEEN 0 AND "
                    + Sandbox.SECONDS
                    + " FROM outbox_message WHERE change_key = ?",
                key(learner)))
        .containsExactly("t");
    Wait.until(() -> status(learner), "INVITED"::equals);

    posted(learner, "429", "200");
    assertThat(message(learner)).isEqualTo("SENT 1");
  }

  @Test
  void a_server_error_is_looked_up_before_the_second_post() {
    int looks = sandbox.looks(Sandbox.INVITATIONS);
    Learner learner = invitedInSpiteOf("500", 1);

    posted(learner, "500", "200");
    assertThat(sandbox.looks(Sandbox.INVITATIONS)).isEqualTo(looks + 1);
  }

  @Test
  void a_connection_that_is_closed_with_nothing_done_is_looked_up_before_the_second_post() {
    int looks = sandbox.looks(Sandbox.INVITATIONS);
    Learner learner = invitedInSpiteOf("nothing", 1);

    posted(learner, "nothing", "200");
    assertThat(sandbox.looks(Sandbox.INVITATIONS)).isEqualTo(looks + 1);
  }

  @Test
  void an_answer_that_is_lost_after_the_invitation_is_looked_up_and_never_posted_again() {
    Learner learner = invitedInSpiteOf("lost", 1);

    posted(learner, "lost");
  }

  @Test
  void half_an_answer_is_looked_up_and_never_posted_again() {
    Learner learner = invitedInSpiteOf("half", 1);

    posted(learner, "half");
  }

  @Test
  void an_answer_that_comes_too_late_is_looked_up_and_never_posted_again() {
    Learner learner = invitedInSpiteOf("slow", 1);

    posted(learner, "slow");
  }

  @Test
  void where_the_look_up_fails_nothing_is_posted() {
    sandbox.order("500", "POST", Sandbox.INVITATIONS, 1);
    sandbox.order("403", "GET", Sandbox.INVITATIONS, 1);
    Learner learner = licensed();
    Wait.until(
        () -> {
          hurry(learner);
          return sandbox.toCome();
        },
        left -> left == 0);
    posted(learner, "500");
    awaitInvited(learner);

    posted(learner, "500", "200");
  }

  @Test
  void a_call_that_a_newer_version_knows_stops_no_other() {
    Learner learner =
        work.inTransaction(
            () -> {
              work.withEntities(em -> em.createNativeQuery(OF_NEXT_YEAR).executeUpdate());
              return licensed();
            });
    Wait.until(WITH_A_PAUSE, () -> status(learner), "INVITED"::equals);

    posted(learner, "200");
    assertThat(
            work.query("SELECT DISTINCT state FROM outbox_message WHERE template = 'OF_NEXT_YEAR'"))
        .containsExactly("WAITING");
  }

  @Test
  void a_learner_who_joins_has_an_active_licence() {
    Learner learner = licensed();
    awaitInvited(learner);
    sandbox.join(URI.create(Wait.until(() -> links(learner), mails -> !mails.isEmpty()).get(0)));
    Wait.until(
        () -> {
          hurry("template = 'SEE_ACTIVATIONS'");
          return status(learner);
        },
        "ACTIVE"::equals);

    assertThat(
            work.query(
                "SELECT activated_at >= invited_at AND invited_at >= granted_at FROM licence"
                    + " WHERE id = ?",
                Long.valueOf(learner.licence())))
        .containsExactly("t");
  }
}
