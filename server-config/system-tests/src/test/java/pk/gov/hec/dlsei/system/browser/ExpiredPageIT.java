package pk.gov.hec.dlsei.system.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.Cookie;
import java.util.List;
import org.junit.jupiter.api.Test;
import pk.gov.hec.dlsei.domain.access.Role;
import pk.gov.hec.dlsei.system.server.RunningServer;

/** A session ends while somebody types: the cookie names one that the server does not have. */
@BrowserTest
class ExpiredPageIT {

  private static final int SOMEWHERE = 10;
  private static final String TYPED = "0333-1112223";

  /** As if the night had passed. */
  static void endSession(Visitor visitor) {
    Cookie cookie = visitor.cookie("dlsei");
    char letter = cookie.value.charAt(SOMEWHERE) == 'x' ? 'y' : 'x';
    cookie.value =
        cookie.value.substring(0, SOMEWHERE) + letter + cookie.value.substring(SOMEWHERE + 1);
    visitor.browser().addCookies(List.of(cookie));
  }

  @Test
  void an_expired_form_comes_back_with_what_was_typed_except_the_password(
      Visitor visitor, RunningServer server) {
    Applicant person = Applicant.fresh();
    visitor.open("/account/register");
    visitor.type(person.fields());
    endSession(visitor);

    visitor.press("form:register");

    assertThat(visitor.messages()).startsWith("This page had been open for a long time.");
    person
        .fields()
        .forEach(
            (field, text) ->
                assertThat(visitor.typed(field))
                    .isEqualTo("form:password".equals(field) ? "" : text));
    visitor.type("form:password", person.password()).press("form:register");
    assertThat(visitor.heading()).isEqualTo("Look into your mailbox");
    assertThat(server.mailbox().next(person.email(), Applicant.CONFIRM_SUBJECT)).isNotNull();
  }

  @Test
  void on_the_profile_signing_in_comes_between_and_the_text_is_back(
      Visitor visitor, RunningServer server) {
    String address = typeIntoProfileOf(visitor, server);
    endSession(visitor);

    visitor.press("form:keep");
    assertThat(visitor.path()).isEqualTo("/account/sign-in");
    signInHere(visitor, address, server);

    assertThat(visitor.path()).isEqualTo("/account/profile");
    assertThat(visitor.typed("form:mobile")).isEqualTo(TYPED);
    assertThat(visitor.messages()).startsWith("This page had been open for a long time.");
    visitor.press("form:keep");
    assertThat(visitor.messages()).isEqualTo("Saved.");
    assertThat(visitor.typed("form:mobile")).isEqualTo(TYPED);
  }

  private static String typeIntoProfileOf(Visitor visitor, RunningServer server) {
    String address = People.make(server, Role.APPLICANT);
    visitor.signIn(address, People.password(server)).open("/account/profile");
    visitor.type("form:mobile", TYPED);
    return address;
  }

  private static void signInHere(Visitor visitor, String address, RunningServer server) {
    visitor
        .type("form:name", address)
        .type("form:password", People.password(server))
        .press("form:signIn");
  }

  @Test
  void another_person_who_signs_in_does_not_see_the_text(Visitor visitor, RunningServer server) {
    typeIntoProfileOf(visitor, server);
    endSession(visitor);

    visitor.press("form:keep");
    signInHere(visitor, People.make(server, Role.APPLICANT), server);

    assertThat(visitor.path()).isEqualTo("/account/profile");
    assertThat(visitor.page().content()).doesNotContain(TYPED);
  }
}
