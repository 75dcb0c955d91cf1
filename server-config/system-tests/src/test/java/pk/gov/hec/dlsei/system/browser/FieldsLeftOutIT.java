package pk.gov.hec.dlsei.system.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import pk.gov.hec.dlsei.system.server.RunningServer;

/** A form as no browser sends it: a field that is needed is not there at all. */
@BrowserTest
class FieldsLeftOutIT {

  /**
   * Each form with a button: its fields, filled in, and the names of those that are needed, or of
   * all.
   */
  private static final String FORMS =
      """
      () => [...document.querySelectorAll('main form')].map(form => {
        const fields = {}, needed = new Set();
        for (const field of form.elements) {
          if (!field.name || field.disabled || field.type === 'file') continue;
          if (field.type === 'submit') { fields[field.name] ??= field.value; continue; }
          if (field.type === 'radio' || field.type === 'checkbox') {
            if (field.type === 'radio' && !(field.name in fields)) fields[field.name] = field.value;
            if (field.getAttribute('aria-required') === 'true') needed.add(field.name);
            continue;
          }
          const sample = { email: 'left.out@people.example', date: '2023-09-01', tel: '03001234567',
            password: 'thirty calm boats of Keti' }[field.type] ?? 'Some words';
          fields[field.name] = field.value || (field.options
            ? [...field.options].map(o => o.value).filter(Boolean)[0] ?? '' : sample);
          if (field.getAttribute('aria-required') === 'true') needed.add(field.name);
        }
        const typed = [...form.elements].filter(e => e.name && !['hidden', 'submit'].includes(e.type));
        return { fields, needed: [...needed], all: typed.map(field => field.name) };
      }).map((form, i, forms) => forms.some(one => one.needed.length) ? form
        : { ...form, needed: form.all }).filter(form => form.needed.length > 0)
      """;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/account/sign-in",
        "/account/register",
        "/account/forgotten-password",
        "/account/dispute"
      })
  void a_visitor_is_told_what_is_missing(String path, Visitor visitor, RunningServer server) {
    visitor.open(path);
    check(path, visitor, server);
  }

  @ParameterizedTest
  @CsvSource({
    "applicant, /account/profile",
    "applicant, /account/erase",
    "applicant, /applicant/apply/who",
    "officer, /hec/learners",
    "officer, /hec/seats",
    "officer, /hec/new-cohort?from=cohort-2",
    "officer, /hec/cohort?id=cohort-2&set=ends",
    "administrator, /admin/institution?code=NUST",
    "administrator, /admin/appoint",
    "administrator, /admin/keys",
    "administrator, /admin/settings?setting=API_KEY_DAYS"
  })
  void who_is_signed_in_is_told_what_is_missing(
      String who, String path, Visitor visitor, RunningServer server) {
    visitor.signInAs(who).open(path);
    check(path, visitor, server);
  }

  @Test
  void the_second_step_asks_for_its_code(Visitor visitor, RunningServer server) {
    visitor.signIn("officer@demo.example", People.password(server));
    check("/account/second-factor", visitor, server);
  }

  @SuppressWarnings("unchecked")
  private static void check(String path, Visitor visitor, RunningServer server) {
    Http http = new Http(server).as(visitor);
    SoftAssertions soft = new SoftAssertions();
    List<Map<String, Object>> forms = (List<Map<String, Object>>) visitor.page().evaluate(FORMS);
    assertThat(forms).isNotEmpty();
    for (Map<String, Object> form : forms) {
      for (String left : (List<String>) form.get("needed")) {
        Map<String, String> sent = new LinkedHashMap<>((Map<String, String>) form.get("fields"));
        sent.remove(left);
        HttpResponse<String> answer = http.postAsOurs(path, sent);
        soft.assertThat(answer.statusCode()).as(path + " without " + left).isEqualTo(200);
        soft.assertThat(answer.body()).as(path + " without " + left).contains("ui-message-error");
      }
    }
    soft.assertAll();
  }
}
