package pk.gov.hec.dlsei.system.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import pk.gov.hec.dlsei.domain.review.ReasonTemplate;
import pk.gov.hec.dlsei.system.server.RunningServer;

/** Somebody has the own data erased, where no rule keeps them. */
@BrowserTest
class EraseIT {

  private static final String LEFT =
      """
      SELECT p.name || ' ' || a.department || ' ' || a.status || ' '
             || coalesce(a.registration_number, 'no number') || ' '
             || coalesce(p.mobile, 'no mobile') || ' ' || (p.cnic_sealed IS NULL) || ' '
             || (c.email LIKE 'closed-%') || ' ' || (c.password_hash IS NULL) || ' '
             || (SELECT count(*) FROM document_content d JOIN document o ON o.id = d.document_id
                 WHERE o.application_id = a.id) || ' '
             || (SELECT count(*) FROM decision d WHERE d.application_id = a.id)
      FROM application a JOIN person p ON p.id = a.person_id JOIN account c ON c.person_id = p.id
      WHERE a.id = ?
      """;

  @Test
  void who_was_rejected_has_everything_erased_but_the_decision(
      Visitor focal, Visitor person, RunningServer server) {
    Submitted submitted = Submitted.at("UOSWAT", server);
    String address = submitted.person().email();
    person.signInWith(address).open("/account/erase");
    assertThat(person.text()).contains("Your application is not decided yet.");
    focal.signInWith(People.focalPerson(server, "UOSWAT")).open(submitted.page());
    ReviewIT.reject(focal, ReasonTemplate.NOT_ENROLLED_NOW, "");

    person.open("/account/profile");
    person.followText("Erase my data");
    person.press("form:erase");
    assertThat(person.messageOf("form", "password")).isNotEmpty();
    person.type("form:password", submitted.person().password()).press("form:erase");

    assertThat(person.heading()).isEqualTo("Your data are erased");
    assertThat(server.database().one(String.class, LEFT, submitted.id()))
        .isEqualTo("(erased) (erased) REJECTED no number no mobile true true true 0 2");
    person.open("/account/profile");
    assertThat(person.path()).isEqualTo("/account/sign-in");
    focal.open(submitted.page());
    assertThat(focal.text()).contains("(erased)", "The document was deleted");
  }

  /** Its refusal is a decision, which the draft then has to stand under. */
  @Test
  void a_draft_that_was_refused_is_erased_too(Visitor person, RunningServer server) {
    Submitted refused = Submitted.at("UOSWAT", server);
    server.database().change("UPDATE application SET status = 'DRAFT' WHERE id = ?", refused.id());
    person.signInWith(refused.person().email()).open("/account/erase");
    person.type("form:password", refused.person().password()).press("form:erase");

    assertThat(person.heading()).isEqualTo("Your data are erased");
    assertThat(server.database().one(String.class, LEFT, refused.id()))
        .isEqualTo("(erased) (erased) DRAFT no number no mobile true true true 0 1");
  }

  @Test
  void who_has_a_licence_or_works_with_the_platform_is_told_why_not(
      Visitor focal, Visitor person, RunningServer server) {
    Submitted submitted = Submitted.at("UOH", server);
    focal.signInWith(People.focalPerson(server, "UOH")).open(submitted.page());
    focal.press("form:approve");
    person.signInWith(submitted.person().email()).open("/account/erase");
    assertThat(person.text()).contains("You have a licence that was given for public money");
    assertThat(person.page().locator("[id='form:erase']").count()).isZero();
    focal.open("/account/erase");
    assertThat(focal.text()).contains("You work, or have worked, with the platform");
  }
}
