package pk.gov.hec.dlsei.system.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import pk.gov.hec.dlsei.domain.access.Role;
import pk.gov.hec.dlsei.system.server.RunningServer;

@BrowserTest
class LanguageIT {

  private static void checkUrdu(Visitor visitor) {
    Locator html = visitor.page().locator("html");
    assertThat(html.getAttribute("lang")).isEqualTo("ur");
    assertThat(html.getAttribute("dir")).isEqualTo("rtl");
    assertThat(visitor.text()).as("in Arabic letters").containsPattern("\\p{InArabic}{2,}");
  }

  private static void switchLanguage(Visitor visitor) {
    visitor.follow(visitor.page().locator("a[data-language]"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/account/register",
        "/account/sign-in",
        "/account/forgotten-password",
        "/account/dispute",
        "/account/check-your-mail",
        "/account/confirm?link=abc",
        "/account/confirm-email?link=abc",
        "/account/new-password?link=abc",
        "/error/incident",
        "/no/such/page"
      })
  void every_page_switches_to_urdu_and_back(String path, Visitor visitor) {
    visitor.open(path);
    switchLanguage(visitor);
    checkUrdu(visitor);
    assertThat(visitor.path()).as("the same page").isEqualTo(path);

    switchLanguage(visitor);
    assertThat(visitor.page().locator("html").getAttribute("dir")).isEqualTo("ltr");
  }

  @Test
  void the_choice_is_remembered(Visitor visitor) {
    visitor.open("/");
    switchLanguage(visitor);

    visitor.open("/account/register");

    checkUrdu(visitor);
  }

  @Test
  void what_was_typed_stays_on_a_switch_but_the_password_does_not(Visitor visitor) {
    Applicant person = Applicant.fresh();
    visitor.open("/account/register");
    visitor.type(person.fields());
    visitor.page().locator("label[for='form:identityKind:1']").click();

    switchLanguage(visitor);

    checkUrdu(visitor);
    person
        .fields()
        .forEach(
            (field, text) ->
                assertThat(visitor.typed(field))
                    .isEqualTo("form:password".equals(field) ? "" : text));
    assertThat(visitor.page().locator("[id='form:identityKind:1']").isChecked()).isTrue();
  }

  @Test
  void the_profiles_language_is_that_of_pages_and_mails(
      Visitor visitor, Visitor elsewhere, RunningServer server) {
    String address = People.make(server, Role.APPLICANT);
    visitor.signIn(address, People.password(server)).open("/account/profile");

    visitor.page().locator("label[for='form:language:1']").click();
    visitor.press("form:keep");

    checkUrdu(visitor);
    elsewhere.open("/account/forgotten-password");
    elsewhere.type("form:name", address).press("form:ask");
    String subject =
        ResourceBundle.getBundle("mail", Locale.forLanguageTag("ur"))
            .getString("RESET_PASSWORD.subject");
    assertThat(server.mailbox().next(address, subject).html()).contains("dir=\"rtl\"");
    elsewhere.signIn(address, People.password(server));
    checkUrdu(elsewhere);
  }

  @Test
  void a_switch_while_signed_in_is_kept_in_the_account(
      Visitor visitor, Visitor elsewhere, RunningServer server) {
    String address = People.make(server, Role.APPLICANT);
    visitor.signIn(address, People.password(server)).open("/account/profile");

    switchLanguage(visitor);
    elsewhere.signIn(address, People.password(server));
    checkUrdu(elsewhere);
    visitor.open("/account/profile?lang=en");

    assertThat(language(address, server)).isEqualTo("en");
  }

  private static String language(String address, RunningServer server) {
    return server
        .database()
        .one(String.class, "SELECT language FROM account WHERE email = ?", address);
  }

  @Test
  void an_ended_session_changes_no_language(
      Visitor visitor, Visitor elsewhere, RunningServer server) {
    String address = People.make(server, Role.APPLICANT);
    elsewhere.signIn(address, People.password(server));
    visitor.signIn(address, People.password(server)).open("/account/profile");
    visitor.press("devices:signOutEverywhere");
    Http ended = new Http(server).as(elsewhere);

    ended.get("/jakarta.faces.resource/theme.css.xhtml?ln=primefaces-dlsei&lang=ur");
    ended.get("/account/profile?lang=ur");

    assertThat(language(address, server)).isEqualTo("en");
  }

  @ParameterizedTest
  @CsvSource({"cross-site, en", "same-site, en", "same-origin, ur", "none, ur"})
  void a_switch_is_kept_for_mails_unless_a_link_elsewhere_made_it(
      String site, String language, Visitor visitor, RunningServer server) {
    String address = People.make(server, Role.APPLICANT);
    visitor.signIn(address, People.password(server));

    new Http(server).as(visitor).get("/account/profile?lang=ur", "Sec-Fetch-Site", site);

    assertThat(language(address, server)).isEqualTo(language);
  }
}
