package pk.gov.hec.dlsei.system.browser;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.Charset;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The division of seats, from the file to the published allotment. */
@BrowserTest
class AllocationPageIT {

  private static final String PAGE = "/hec/allocation";

  private static final String BAD =
      """
      code,sector,mode,enrolment
      QAU,PUBLIC,CAMPUS,13500
      NUST,PUBLIC,CAMPUS,-5
      ,PUBLIC,CAMPUS,1
      NOWHERE,PUBLIC,CAMPUS,1
      QAU,PUBLIC,CAMPUS,1
      UOS,STATE,CAMPUS,1
      UOS,PRIVATE,CAMPUS,1
      UOS,PUBLIC,EVENING,1
      UOS,PUBLIC,DISTANCE,1
      UOS,PUBLIC,CAMPUS,
      UOS,PUBLIC,CAMPUS,12.5
      HEC,PUBLIC,CAMPUS,1
      """;

  /** The links of shares to clauses and readings that the page does not quote. */
  private static final String UNQUOTED =
      "[...document.querySelectorAll('td a.tag')].map(a => a.getAttribute('href').slice(1))"
          + ".filter(id => !document.getElementById(id))";

  private static Visitor opened(Visitor visitor) {
    visitor.signInAs("officer").open(PAGE);
    if (visitor.page().locator("[id='compute:go']").count() == 0) {
      visitor.open("/hec/new-cohort?stated=year-1");
      visitor.type("form:reason", "Its seats are to be divided.").press("form:plan");
      visitor.open(PAGE);
    }
    return visitor;
  }

  private static void check(Visitor visitor, String content, byte[] file) {
    visitor.field("form:content").selectOption(content);
    visitor.field("form:file").setInputFiles(new FilePayload("list.csv", "text/csv", file));
    visitor.press("form:check");
  }

  private static void check(Visitor visitor, String file) {
    check(visitor, "ENROLMENT", file.getBytes(UTF_8));
  }

  @Test
  void seats_are_computed_adjusted_published_and_compared(Visitor visitor) {
    opened(visitor).press("compute:go");
    assertThat(visitor.messages()).startsWith("The draft is computed.");
    assertThat(visitor.text()).contains("18,000", "3,600", "360", "205");
    assertThat(visitor.text()).contains("held at the most", "raised to the least", "fixed, whole");
    assertThat(visitor.page().evaluate(UNQUOTED))
        .as("clauses without their words")
        .isEqualTo(List.of());

    visitor.follow(visitor.page().locator("a[href*='adjust=QAU']"));
    int computed = Integer.parseInt(visitor.typed("adjust:seats"));
    visitor.type("adjust:seats", Integer.toString(computed - 1));
    visitor.type("adjust:adjustReason", "A faculty was closed.").press("adjust:keep");
    assertThat(visitor.messages()).startsWith("The share is adjusted.");
    assertThat(visitor.text()).contains("A faculty was closed.", "17,999 seats in all");

    visitor.type("publish:publishReason", "For this year.").press("publish:go");
    assertThat(visitor.messages()).contains("17,999 seats in all instead of 18,000");

    visitor.open(PAGE + "?adjust=QAU");
    visitor.type("adjust:seats", Integer.toString(computed));
    visitor.type("adjust:adjustReason", "It stays open.").press("adjust:keep");
    visitor.type("publish:publishReason", "For this year.").press("publish:go");
    assertThat(visitor.messages()).startsWith("The allotment is published.");
    assertThat(visitor.text()).contains("Published", "For this year.");
    assertThat(visitor.page().locator("[id='publish:go']").count()).isZero();
  }

  @Test
  void each_bad_line_is_named_and_the_good_ones_can_be_taken(Visitor visitor) {
    check(opened(visitor), BAD);

    assertThat(visitor.text())
        .contains(
            "Lines that can be taken: 1",
            "Lines with a fault: 11",
            "Line 3, enrolment: “-5” is no whole number from 0 to 5,000,000.",
            "Line 4, code: the university’s code is missing.",
            "Line 5, code: there is no university NOWHERE.",
            "Line 6, code: QAU stands in an earlier line, too.",
            "Line 7, sector: “STATE” is neither PUBLIC nor PRIVATE.",
            "Line 8, sector: the university is kept with another sector than PRIVATE.",
            "Line 9, mode: “EVENING” is neither CAMPUS nor DISTANCE.",
            "Line 10, mode: the university is kept with another mode than DISTANCE.",
            "Line 11, enrolment: the number is missing.",
            "Line 12, enrolment: “12.5” is no whole number",
            "Line 13, code: HEC is not a recognised university");

    visitor.press("form:take");
    assertThat(visitor.messages()).startsWith("The enrolment of 1 universities is taken over");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      value = {
        "code|enrolment ! The first line must name the columns code, enrolment,",
        "code,code,enrolment ! The column code stands twice.",
        "code,enrolment ! The file holds no lines below the names of the columns."
      })
  void a_file_that_is_no_such_table_is_refused_as_a_whole(
      String header, String message, Visitor visitor) {
    check(opened(visitor), header + "\n" + (header.equals("code,enrolment") ? "" : "QAU,1"));

    assertThat(visitor.messageOf("form", "file")).startsWith(message);
  }

  @Test
  void a_file_cut_in_the_middle_of_300_columns_or_too_many_lines_is_refused(Visitor visitor) {
    check(opened(visitor), "code,enrolment\nQAU,1\nNUST,\"18");
    assertThat(visitor.messageOf("form", "file")).startsWith("The file ends inside a cell");

    String many = IntStream.range(0, 300).mapToObj(i -> "c" + i).collect(Collectors.joining(","));
    check(visitor, "code,enrolment," + many + "\nQAU,1");
    assertThat(visitor.messageOf("form", "file")).startsWith("The table has more than 100 columns");

    check(visitor, "code,enrolment\n" + "QAU,1\n".repeat(20_001));
    assertThat(visitor.messageOf("form", "file")).startsWith("The table has more than 20000 lines");
  }

  @Test
  void a_million_lines_are_refused_without_being_kept(Visitor visitor) {
    check(opened(visitor), "code,enrolment\n" + "QAU,1\n".repeat(1_000_000));

    assertThat(visitor.messageOf("form", "file")).startsWith("The file is larger than 5 MB");
  }

  @Test
  void a_list_of_hec_s_own_may_come_from_windows_with_semicolons(Visitor visitor) {
    String list = "code;name;seats\r\nQAU;Café “Q”;70\r\nNUST;N;80\r\n";
    check(opened(visitor), "SEATS", list.getBytes(Charset.forName("windows-1252")));
    assertThat(visitor.text()).contains("Lines that can be taken: 2", "Lines with a fault: 0");

    visitor.press("form:take");
    assertThat(visitor.messages()).startsWith("HEC’s list is taken as the draft.");
    assertThat(visitor.text())
        .contains("Public universities get 150 seats in all", "Universities without seats");
  }

  @Test
  void without_a_file_it_asks_for_one(Visitor visitor) {
    opened(visitor).press("form:check");

    assertThat(visitor.messageOf("form", "file")).isNotBlank();
  }
}
