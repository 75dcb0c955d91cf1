package pk.gov.hec.dlsei.system.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pk.gov.hec.dlsei.system.server.RunningServer;

@BrowserTest
class OutboxPageIT {

  private static final String NEXT = "SELECT nextval('outbox_message_seq')";
  private static final String MAKE =
      """
      INSERT INTO outbox_message (id, channel, template, language, recipient, data, state, attempts,
                                  created_at, next_attempt_at, last_error)
      VALUES (?, 'MAIL', 'PASSWORD_CHANGED', 'en', ?, '{"name":"Omar <b>Made</b>"}', 'FAILED', 8,
              now(), now(), '550 5.1.1 No such mailbox')
      """;

  /** A mail that was given up; answers its id. */
  static long mail(RunningServer server) {
    long id = server.database().one(Long.class, NEXT);
    server.database().change(MAKE, id, "outbox" + id + "@people.example");
    return id;
  }

  @Test
  void a_mail_that_was_given_up_is_read_and_sent_again(Visitor visitor, RunningServer server) {
    long id = mail(server);
    visitor.signInAs("operator").open("/operator/outbox?state=FAILED");
    visitor.follow(visitor.page().locator("a[href='/operator/message?id=" + id + "']"));
    assertThat(visitor.text())
        .contains("Given up", "o•••@people.example", "550 5.1.1 No such mailbox")
        .contains("Omar <b>Made</b>")
        .doesNotContain("outbox" + id + "@");

    visitor.press("form:send");

    assertThat(visitor.path()).isEqualTo("/operator/message?id=" + id);
    assertThat(visitor.messages()).startsWith("It goes out now");
    server.mailbox().next("outbox" + id + "@people.example", "");
  }

  @Test
  void another_may_have_sent_it_meanwhile(Visitor visitor, RunningServer server) {
    long id = mail(server);
    visitor.signInAs("operator").open("/operator/message?id=" + id);
    server
        .database()
        .change("UPDATE outbox_message SET state = 'SENT', sent_at = now() WHERE id = ?", id);

    visitor.press("form:send");

    assertThat(visitor.path()).isEqualTo("/operator/message?id=" + id);
    assertThat(visitor.messages()).startsWith("This one cannot be sent again");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "?id=x", "?id=999999999"})
  void an_unknown_message_is_not_there(String query, Visitor visitor) {
    assertThat(visitor.signInAs("operator").open("/operator/message" + query).status())
        .isEqualTo(404);
  }
}
