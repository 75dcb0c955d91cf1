package pk.gov.hec.dlsei.system.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import pk.gov.hec.dlsei.run.mail.Mail;
import pk.gov.hec.dlsei.system.server.RunningServer;

@BrowserTest
class RegistrationIT {

  @Test
  void a_person_registers_confirms_and_signs_in_by_address_and_by_cnic(
      Visitor visitor, RunningServer server) {
    Applicant nadia = Applicant.fresh();

    nadia.withCnic(nadia.dashedCnic()).register(visitor);

    assertThat(visitor.heading()).isEqualTo("Look into your mailbox");
    Mail mail = server.mailbox().next(nadia.email(), Applicant.CONFIRM_SUBJECT);
    visitor.openLinkIn(mail);
    assertThat(accounts(server, nadia)).as("opening the link changes nothing").isZero();
    visitor.type("form:password", nadia.password()).press("form:confirm");
    assertThat(visitor.heading()).isEqualTo("Welcome");
    assertThat(accounts(server, nadia)).isOne();
    visitor.signIn(nadia.email(), nadia.password());
    assertThat(nameOf(visitor)).isEqualTo(nadia.name());
    visitor.signOut().signIn(nadia.dashedCnic(), nadia.password());
    assertThat(nameOf(visitor)).isEqualTo(nadia.name());
  }

  /** Who is signed in, as the profile says. */
  private static String nameOf(Visitor visitor) {
    visitor.open("/account/profile");
    return visitor.heading();
  }

  private static long accounts(RunningServer server, Applicant applicant) {
    return server
        .database()
        .one(Long.class, "SELECT count(*) FROM account WHERE email = ?", applicant.email());
  }

  @Test
  void a_cnic_may_be_typed_with_spaces_and_in_urdu_digits(Visitor visitor, RunningServer server) {
    Applicant spaced = Applicant.fresh();
    Applicant urdu = Applicant.fresh();

    spaced.withCnic(spaced.dashedCnic().replace('-', ' ')).registerAndConfirm(visitor, server);
    urdu.withCnic(inUrduDigits(urdu.cnic())).registerAndConfirm(visitor, server);

    visitor.signIn(spaced.cnic(), spaced.password());
    assertThat(nameOf(visitor)).isEqualTo(spaced.name());
    visitor.signOut().signIn(inUrduDigits(urdu.dashedCnic()), urdu.password());
    assertThat(nameOf(visitor)).isEqualTo(urdu.name());
  }

  private static String inUrduDigits(String text) {
    return text.codePoints()
        .map(c -> Character.isDigit(c) ? '۰' + Character.digit(c, 10) : c)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          cnic     | 352020000001         | has exactly 13 digits
          cnic     | 35202-000000I-1      | has digits only
          cnic     | 9520200000011        | begins with 1 to 8
          email    | nadia.people.example | Look for a missing @
          mobile   | 0800-12345           | A Pakistani mobile number looks like
          password | short                | At least 10 characters
          password | password12           | among those that are guessed first
          """)
  void bad_input_is_answered_beside_its_field_and_nothing_else_is_lost(
      String field, String typed, String message, Visitor visitor) {
    Applicant good = Applicant.fresh();
    Map<String, String> fields = new LinkedHashMap<>(good.fields());
    fields.put("form:" + field, typed);

    visitor.open("/account/register");
    visitor.type(fields).press("form:register");

    assertThat(visitor.path()).startsWith("/account/register");
    assertThat(visitor.messageOf("form", field)).contains(message);
    fields.remove("form:password");
    fields.forEach((name, text) -> assertThat(visitor.typed(name)).isIn(text, good.asShown(name)));
    assertThat(visitor.typed("form:password")).isEmpty();
  }

  /** The page keeps what was right in its state, where each value has to survive. */
  @Test
  void a_mistake_made_again_and_again_is_answered_each_time(Visitor visitor) {
    Applicant person = Applicant.fresh();
    visitor.open("/account/register");
    visitor.type(person.fields());

    for (int times = 0; times < 3; times++) {
      visitor.type("form:password", "short").press("form:register");
      assertThat(visitor.messageOf("form", "password")).contains("At least 10 characters");
    }
    visitor.type("form:password", person.password()).press("form:register");

    assertThat(visitor.heading()).isEqualTo("Look into your mailbox");
  }

  @Test
  void a_name_of_10_000_characters_is_told_to_be_too_long_and_stays(Visitor visitor) {
    String name = "Nadia ".repeat(1_666) + "Khan";
    Applicant.fresh().called(name).register(visitor);

    assertThat(visitor.messageOf("form", "name")).contains("At most 200 characters; these are 10");
    assertThat(visitor.typed("form:name")).isEqualTo(name);
  }

  @Test
  void an_empty_form_says_at_each_field_what_to_type(Visitor visitor) {
    visitor.open("/account/register");
    visitor.press("form:register");

    assertThat(visitor.messageOf("form", "name")).startsWith("Type your name");
    assertThat(visitor.messageOf("form", "cnic")).startsWith("Type the 13 digits");
    assertThat(visitor.messageOf("form", "email")).startsWith("Type your e-mail");
    assertThat(visitor.messageOf("form", "mobile")).startsWith("Type your mobile");
    assertThat(visitor.messageOf("form", "password")).startsWith("Type a password");
    assertThat(visitor.field("form:name").evaluate("field => field === document.activeElement"))
        .as("the first field with an error has the focus")
        .isEqualTo(true);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "O'Neill \"Nadia\" & Söhne",
        "<script>alert(1)</script>",
        "محمد علی جناح",
        "Nadia 👩‍🎓 Khan",
        "#{7*7} ${7*7} {0}"
      })
  void a_name_in_any_script_is_taken_and_shown_as_it_was_typed(
      String name, Visitor visitor, RunningServer server) {
    Applicant person = Applicant.fresh().called(name).registerAndConfirm(visitor, server);

    visitor.signIn(person.email(), person.password());

    assertThat(nameOf(visitor)).isEqualTo(name);
    assertThat(visitor.page().locator("main script").count()).isZero();
  }
}
