package pk.gov.hec.dlsei.system.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pk.gov.hec.dlsei.domain.access.Role;
import pk.gov.hec.dlsei.system.server.Mailbox;
import pk.gov.hec.dlsei.system.server.RunningServer;

/** Every page, and the faces that it can have, in both languages, narrow and wide. */
@BrowserTest
class PagesIT {

  static void look(Visitor visitor, String language, Map<String, Consumer<Visitor>> ways) {
    PageLook look = new PageLook();
    ways.forEach(
        (name, way) -> {
          visitor.speak(language);
          way.accept(visitor);
          look.at(visitor, name, language);
        });
    assertThat(look.faults()).isEmpty();
  }

  static Consumer<Visitor> page(String path) {
    return visitor -> visitor.open(path);
  }

  static Consumer<Visitor> sent(String path, String button) {
    return visitor -> {
      visitor.open(path);
      visitor.press(button);
    };
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "ur"})
  void of_a_visitor(String language, Visitor visitor) {
    Map<String, Consumer<Visitor>> ways = new LinkedHashMap<>();
    ways.put("home", page("/"));
    ways.put("register", page("/account/register"));
    ways.put("register-empty", sent("/account/register", "form:register"));
    ways.put("check-your-mail", page("/account/check-your-mail"));
    ways.put("confirm", page("/account/confirm?link=abc"));
    ways.put("confirm-unknown", sent("/account/confirm?link=abc", "form:confirm"));
    ways.put("confirm-email", page("/account/confirm-email?link=abc"));
    ways.put("sign-in", page("/account/sign-in"));
    ways.put("sign-in-refused", v -> v.signIn("nobody@people.example", "no such password"));
    ways.put("forgotten-password", page("/account/forgotten-password"));
    ways.put("new-password-late", page("/account/new-password?link=abc"));
    ways.put("dispute", page("/account/dispute"));
    ways.put("dispute-empty", sent("/account/dispute", "form:file"));
    ways.put("incident", page("/error/incident?id=ABCDEFGH"));
    ways.put("not-found", page("/no/such/page"));
    look(visitor, language, ways);
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "ur"})
  void of_an_applicant(String language, Visitor visitor, RunningServer server) {
    String address = People.make(server, Role.APPLICANT);
    visitor.open("/account/forgotten-password");
    visitor.type("form:name", address).press("form:ask");
    String link = Mailbox.linkIn(server.mailbox().next(address, ""));
    visitor.signIn(address, People.password(server));
    Map<String, Consumer<Visitor>> ways = new LinkedHashMap<>();
    ways.put("applicant-home", page("/"));
    ways.put("applicant-profile", page("/account/profile"));
    ways.put("applicant-profile-saved", v -> saveProfile(v, language));
    ways.put("applicant-profile-empty", sent("/account/profile", "password:change"));
    ways.put("new-password", page(link));
    ways.put("erase", page("/account/erase"));
    ways.put("erase-wrong", sent("/account/erase", "form:erase"));
    ways.put("erased", page("/account/erased"));
    ways.put("not-allowed", page("/admin/clock"));
    look(visitor, language, ways);
  }

  private static void saveProfile(Visitor visitor, String language) {
    visitor.open("/account/profile");
    String choice = "en".equals(language) ? "0" : "1";
    visitor.page().locator("label[for='form:language:" + choice + "']").click();
    visitor.press("form:keep");
  }

  @ParameterizedTest
  @ValueSource(strings = {"focalperson", "officer", "finance", "operator"})
  void of_staff(String person, Visitor visitor, RunningServer server) {
    Map<String, Consumer<Visitor>> ways = new LinkedHashMap<>();
    switch (person) {
      case "officer" -> ways.putAll(ofOfficers(visitor));
      case "operator" -> ways.putAll(ofOperators(server));
      default -> {}
    }
    ways.put(person + "-home", page("/"));
    ways.put(person + "-profile", page("/account/profile"));
    visitor.signInAs(person);
    look(visitor, "en", ways);
    look(visitor, "ur", ways);
  }

  private static Map<String, Consumer<Visitor>> ofOfficers(Visitor visitor) {
    Map<String, Consumer<Visitor>> ways = new LinkedHashMap<>();
    Applicant.fresh().dispute(visitor);
    ways.put("officer-disputes", page("/hec/disputes"));
    ways.put("officer-seats", page("/hec/seats"));
    ways.put("officer-seats-empty", sent("/hec/seats", "cap:set"));
    ways.put("officer-cohorts", page("/hec/cohorts"));
    ways.put("officer-cohort", page("/hec/cohort?id=cohort-2"));
    ways.put("officer-cohort-number", page(CohortPageIT.CHANGE + "DECIDE_WITHIN_HOURS"));
    ways.put("officer-cohort-choice", page(CohortPageIT.CHANGE + "WAITING_LIST"));
    ways.put("officer-cohort-day", page(CohortPageIT.CHANGE + "ends"));
    ways.put("officer-eligible", page("/eligible?cohort=cohort-2&category=ALUMNUS&university=QAU"));
    ways.put("officer-allocation", page("/hec/allocation"));
    ways.put("officer-new-cohort", page("/hec/new-cohort?from=cohort-2"));
    ways.put("officer-new-cohort-empty", sent("/hec/new-cohort?from=cohort-2", "form:plan"));
    ways.put("officer-new-cohort-stated", page("/hec/new-cohort?stated=year-1"));
    ways.put("officer-learners", page("/hec/learners"));
    ways.put("officer-learners-found", v -> findLearner(v, "ayesha"));
    ways.put("officer-learners-none", v -> findLearner(v, "nobody of this name"));
    ways.put("officer-learners-empty", v -> findLearner(v, ""));
    ways.put("officer-learner", v -> findLearner(v, "ayesha").followText("Ayesha Example"));
    return ways;
  }

  private static Map<String, Consumer<Visitor>> ofOperators(RunningServer server) {
    Map<String, Consumer<Visitor>> ways = new LinkedHashMap<>();
    ways.put("operator-outbox", page("/operator/outbox"));
    ways.put("operator-outbox-none", page("/operator/outbox?channel=LEARNING&state=SENT"));
    ways.put("operator-message", v -> v.open("/operator/message?id=" + OutboxPageIT.mail(server)));
    return ways;
  }

  private static Visitor findLearner(Visitor visitor, String text) {
    visitor.open("/hec/learners");
    return visitor.type("form:text", text).press("form:search");
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "ur"})
  void of_the_second_factor(String language, Visitor visitor, RunningServer server) {
    String address = People.make(server, Role.FINANCE_OFFICER);
    Map<String, Consumer<Visitor>> ways = new LinkedHashMap<>();
    ways.put(
        "set-up-second-factor",
        v -> {
          v.signIn(address, People.password(server));
          v.speak(language);
          v.open("/account/set-up-second-factor");
        });
    ways.put(
        "recovery-codes",
        v -> v.type("form:code", SecondFactorIT.codeShown(v)).press("form:confirm"));
    ways.put("second-factor", v -> v.signIn("officer@demo.example", People.password(server)));
    look(visitor, language, ways);
  }
}
