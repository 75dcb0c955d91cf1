package pk.gov.hec.dlsei.system.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pk.gov.hec.dlsei.system.server.RunningServer;

/** A university's own seats: moved between students and faculty, reserved until a day. */
@BrowserTest
class OwnSeatsPageIT {

  private static final String PAGE = "/review/seats?cohort=" + Year1Cohort.ID;
  private static final String UNIVERSITY = "/review/university?cohort=" + Year1Cohort.ID;

  private Year1Cohort cohort;

  @BeforeEach
  void open(RunningServer server) {
    cohort = new Year1Cohort(server).open();
  }

  @AfterEach
  void close() {
    cohort.close();
  }

  /** Of a university with 100 seats, 2 of them reserved, once its pools are there. */
  private void focalPerson(Visitor visitor, String university) {
    cohort.allot(university, 100, 2);
    visitor
        .signInWith(People.focalPerson(cohort.server(), university))
        .openUntilItSays(PAGE, university + ", students with disabilities");
  }

  private static String line(Visitor visitor, String pool) {
    return visitor
        .page()
        .locator("tr", new Page.LocatorOptions().setHasText(pool))
        .first()
        .innerText()
        .replaceAll("\\s+", " ");
  }

  private static void move(Visitor visitor, String university, String seats) {
    visitor.field("form:giver").selectOption(university + "-students");
    visitor.field("form:taker").selectOption(university + "-faculty");
    visitor.type("form:seats", seats).type("form:reason", "More teachers ask.");
    visitor.press("form:move");
  }

  /** SOP1/A5. */
  @Test
  void a_focal_person_moves_free_seats_from_the_students_to_the_faculty(Visitor focal) {
    focalPerson(focal, "UVAS");
    assertThat(line(focal, "UVAS, students")).contains("98 0 98 0");
    assertThat(focal.text()).contains("SOP1/A5");
    move(focal, "uvas", "99");
    assertThat(focal.messageOf("form", "seats")).contains("Only 98 seats are free there.");
    move(focal, "uvas", "10");

    assertThat(focal.messages()).startsWith("10 seats are moved.");
    assertThat(line(focal, "UVAS, students")).contains("88 0 88 0");
    assertThat(line(focal, "UVAS, faculty")).contains("10 0 10 0");
    assertThat(focal.text()).contains("More teachers ask.");
    focal.open(UNIVERSITY);
    assertThat(line(focal, "UVAS, faculty")).contains("10 0 0");
  }

  /** Reading R17: the round that keeps the pools moves them. */
  @Test
  void reserved_seats_become_general_ones_on_their_day(Visitor focal) {
    focalPerson(focal, "UHS");
    assertThat(line(focal, "UHS, students with disabilities")).contains("2 0 2 0");
    assertThat(focal.text()).contains("not taken become general seats on 31 Dec 2024", "SOP1/A6");
    cohort.set("disability-return", cohort.today());

    focal.openUntilItSays(PAGE, "not taken by their day");
    assertThat(line(focal, "UHS, students with disabilities")).contains("0 0 0 0");
  }

  @ParameterizedTest
  @CsvSource({"en, KEMU", "ur, FJMU"})
  void the_page_looks_well(String language, String university, Visitor focal) {
    focalPerson(focal, university);
    move(focal, university.toLowerCase(Locale.ROOT), "1");
    Map<String, Consumer<Visitor>> ways = new LinkedHashMap<>();
    ways.put("own-seats", PagesIT.page(PAGE));
    ways.put("own-seats-empty", PagesIT.sent(PAGE, "form:move"));
    ways.put("university-seats", PagesIT.page(UNIVERSITY));
    PagesIT.look(focal, language, ways);
  }
}
