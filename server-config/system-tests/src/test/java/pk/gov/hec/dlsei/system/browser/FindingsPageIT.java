package pk.gov.hec.dlsei.system.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import pk.gov.hec.dlsei.api.cohort.ApplicantCategory;
import pk.gov.hec.dlsei.api.document.DocumentKind;
import pk.gov.hec.dlsei.system.server.RunningServer;

/** What verifiers found, at the reviewer's desk. */
@BrowserTest
class FindingsPageIT {

  private static final String UNIVERSITY = "GU";

  /** By the business clock, whose day the verifier is told. */
  private static final String YESTERDAY =
      """
      SELECT to_char((now() + make_interval(secs => offset_seconds)) AT TIME ZONE 'Asia/Karachi'
        - interval '1 day', 'YYYY-MM-DD') FROM business_clock
      """;

  private static final String ID =
      "SELECT max(a.id) FROM application a JOIN account o ON o.person_id = a.person_id WHERE o.email = ?";

  private static long submitted(
      Visitor visitor, Applicant person, byte[] card, RunningServer server) {
    visitor.signInWith(person.email());
    new Form(visitor)
        .who(ApplicantCategory.STUDENT)
        .university(UNIVERSITY)
        .document(DocumentKind.STUDENT_CARD, new FilePayload("c.pdf", "application/pdf", card))
        .submit();
    return server.database().one(Long.class, ID, person.email());
  }

  private static String in(Locale language, String day) {
    return DateTimeFormatter.ofPattern("d MMM yyyy", language).format(LocalDate.parse(day));
  }

  private static Locator doubt(Visitor visitor, String words) {
    return visitor
        .page()
        .locator("ul.find li.no")
        .filter(new Locator.FilterOptions().setHasText(words));
  }

  @Test
  void a_card_that_expired_yesterday_is_doubted_in_both_languages(
      Visitor applicant, Visitor focal, RunningServer server) {
    Applicant person = People.applicant(server, "Rabia");
    String day = server.database().one(String.class, YESTERDAY);
    byte[] card = Card.of(person).pdf("Valid until " + day);
    String page = "/review/application?id=" + submitted(applicant, person, card, server);

    focal
        .signInWith(People.focalPerson(server, UNIVERSITY))
        .openUntilItSays(page, "The applicant’s name is in the text.");

    assertThat(
            doubt(focal, "The text says that it expired on " + in(Locale.ENGLISH, day) + ".")
                .innerText())
        .startsWith("Doubt");
    focal.speak("ur");
    focal.open(page);
    assertThat(doubt(focal, "متن کے مطابق دستاویز کی میعاد").innerText())
        .contains("شبہ", in(Locale.forLanguageTag("ur"), day), "کو ختم ہو گئی۔");
  }
}
