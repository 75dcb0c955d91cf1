package pk.gov.hec.dlsei.system.browser;

import static pk.gov.hec.dlsei.system.browser.PagesIT.look;
import static pk.gov.hec.dlsei.system.browser.PagesIT.page;
import static pk.gov.hec.dlsei.system.browser.PagesIT.sent;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every page of administrators, in both languages, on a phone and on a desk. */
@BrowserTest
class AdministratorPagesIT {

  @ParameterizedTest
  @ValueSource(strings = {"en", "ur"})
  void of_administrators(String language, Visitor visitor) {
    visitor.signInAs("administrator");
    AdministrationPageIT.propose(visitor, "HEC_OFFICER", "pages-" + language + "@people.example");
    String appointment = visitor.path();
    Map<String, Consumer<Visitor>> ways = new LinkedHashMap<>();
    ways.put("administrator-overview", page("/admin/overview"));
    ways.put("administrator-users", page("/admin/users"));
    ways.put("administrator-user", AdministratorPagesIT::openOfficer);
    ways.put("administrator-user-empty", AdministratorPagesIT::disableWithoutReason);
    ways.put("administrator-appoint", page("/admin/appoint"));
    ways.put("administrator-appoint-empty", sent("/admin/appoint", "form:propose"));
    ways.put("administrator-appointment", page(appointment));
    ways.put("administrator-appointment-empty", sent(appointment, "form:decline"));
    ways.put("administrator-focal-persons", page("/admin/focal-persons?university=q"));
    ways.put("administrator-focal-persons-none", page("/admin/focal-persons?university=nowhere"));
    look(visitor, language, ways);
    look(visitor, language, ofTheProgramme());
  }

  private static Map<String, Consumer<Visitor>> ofTheProgramme() {
    Map<String, Consumer<Visitor>> ways = new LinkedHashMap<>();
    ways.put("administrator-institutions", page("/admin/institutions"));
    ways.put("administrator-institution", page("/admin/institution?code=QAU"));
    ways.put("administrator-institution-empty", sent("/admin/institution", "form:keep"));
    String setting = "/admin/settings?setting=API_KEY_DAYS";
    ways.put("administrator-settings", page(setting));
    ways.put("administrator-settings-empty", sent(setting, "setting:change"));
    ways.put("administrator-mails", page("/admin/mails"));
    ways.put("administrator-mail", page("/admin/mail?mail=APPLICATION_REJECTED&language=ur"));
    String mail = "/admin/mail?mail=APPOINTED&language=en";
    ways.put("administrator-mail-empty", sent(mail, "form:keep"));
    ways.put("administrator-plugins", page("/admin/plugins"));
    ways.put("administrator-audit", page("/admin/audit"));
    ways.put("administrator-audit-none", page("/admin/audit?subject=nothing:0"));
    ways.put("administrator-audit-verified", sent("/admin/audit", "form:verify"));
    ways.put("administrator-clock", page("/admin/clock"));
    ways.put("administrator-clock-empty", AdministratorPagesIT::emptyClock);
    return ways;
  }

  private static void openOfficer(Visitor visitor) {
    visitor.open("/admin/users?role=HEC_OFFICER");
    visitor.followText("Sana Example");
  }

  private static void disableWithoutReason(Visitor visitor) {
    openOfficer(visitor);
    visitor.press("form:disable");
  }

  private static void emptyClock(Visitor visitor) {
    visitor.open("/admin/clock");
    visitor.type("form:to", "").press("form:move");
  }
}
