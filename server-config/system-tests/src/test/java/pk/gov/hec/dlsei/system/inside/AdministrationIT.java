package pk.gov.hec.dlsei.system.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static pk.gov.hec.dlsei.system.inside.Reviews.refused;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import pk.gov.hec.dlsei.api.cohort.InstitutionStanding;
import pk.gov.hec.dlsei.api.value.InstitutionCode;
import pk.gov.hec.dlsei.domain.access.Actor;
import pk.gov.hec.dlsei.domain.administration.usecase.ChangeProgrammeSetting;
import pk.gov.hec.dlsei.domain.administration.usecase.KeepInstitutions;
import pk.gov.hec.dlsei.domain.administration.usecase.KeepMailTexts;
import pk.gov.hec.dlsei.domain.error.ErrorCode;
import pk.gov.hec.dlsei.domain.institution.Institution;
import pk.gov.hec.dlsei.domain.institution.InstitutionLine;
import pk.gov.hec.dlsei.domain.notification.Mail;
import pk.gov.hec.dlsei.domain.notification.MailRenderer;
import pk.gov.hec.dlsei.domain.notification.MailTemplate;
import pk.gov.hec.dlsei.domain.notification.MailText;
import pk.gov.hec.dlsei.domain.settings.ProgrammeSetting;

/** Universities, settings and the words of mails, each change with its reason. */
@InsideTest
class AdministrationIT {

  private static final Locale URDU = Locale.forLanguageTag("ur");

  @Inject Work work;
  @Inject Applicants applicants;
  @Inject KeepInstitutions institutions;
  @Inject ChangeProgrammeSetting settings;
  @Inject KeepMailTexts texts;
  @Inject MailRenderer renderer;

  private Actor administrator;

  @Deployment
  static Archive<?> deployment() {
    return InsideArchive.create();
  }

  @BeforeEach
  void administrator() {
    administrator = applicants.administrator();
  }

  private static InstitutionLine line(String name, boolean recognised) {
    return new InstitutionLine(
        name,
        Institution.Sector.PUBLIC,
        Institution.Mode.CAMPUS,
        "Sindh",
        "Karachi",
        "invented.edu.pk",
        true,
        100,
        recognised);
  }

  @Test
  void a_university_is_added_once_and_changed_with_what_it_was_before() {
    InstitutionCode code = applicants.university();
    refused(
        ErrorCode.ALREADY_TAKEN,
        () -> institutions.add(administrator, code, line("Twice", true), "Test."));
    int seen = institutions.find(administrator, code).orElseThrow().version();

    institutions.change(administrator, code, seen, line("Renamed", false), "Lost its charter.");

    Institution changed = institutions.find(administrator, code).orElseThrow();
    assertThat(changed.name()).isEqualTo("Renamed");
    assertThat(changed.standing()).isEqualTo(InstitutionStanding.NOT_RECOGNISED);
    assertThat(
            work.query(
                "SELECT facts::jsonb ->> 'name', facts::jsonb ->> 'recognised',"
                    + " facts::jsonb ->> 'reason', facts::jsonb ->> 'pernAccount'"
                    + " FROM audit_event WHERE subject = ?",
                "institution:" + code))
        .containsExactly("Invented University > Renamed true > false Lost its charter. null");
    refused(
        ErrorCode.CHANGED_MEANWHILE,
        () -> institutions.change(administrator, code, seen, line("Stale", true), "Test."));
  }

  @Test
  void a_setting_is_changed_within_its_bounds_and_its_history_stays() {
    ProgrammeSetting key = ProgrammeSetting.API_KEY_DAYS;
    settings.handle(administrator, key, "90", "Shorter is safer.");
    settings.handle(administrator, key, key.allowed().initial(), "Back.");

    assertThat(settings.value(administrator, key)).isEqualTo("365");
    assertThat(settings.history(administrator).subList(0, 2))
        .extracting(change -> change.value() + " " + change.reason())
        .containsExactly("365 Back.", "90 Shorter is safer.");
    for (String wrong : List.of("0", "1826", "-1", "many", "")) {
      assertThatThrownBy(() -> settings.handle(administrator, key, wrong, "Test."))
          .hasMessageContaining("may not be");
    }
  }

  @Test
  void mails_take_hecs_words_in_the_language_they_are_for_until_the_own_ones_are_back() {
    MailTemplate template = MailTemplate.ACCOUNT_ENABLED;
    MailText words = new MailText("Welcome back", "{name}: {reason}", "Sign in");
    texts.handle(administrator, template, Locale.ENGLISH, Optional.of(words), "Shorter.");
    try {
      assertThat(rendered(template, Locale.ENGLISH)).contains("Ayesha: <b>Cleared</b>", "Sign in:");
      assertThat(rendered(template, URDU)).doesNotContain("Sign in:").contains("Cleared");
    } finally {
      texts.handle(administrator, template, Locale.ENGLISH, Optional.empty(), "Back.");
    }
    assertThat(rendered(template, Locale.ENGLISH)).contains("has enabled your account again");
    assertThat(texts.history(administrator, template, Locale.ENGLISH))
        .extracting(change -> change.reason() + change.text().isPresent())
        .startsWith("Back.false", "Shorter.true");
  }

  private String rendered(MailTemplate template, Locale language) {
    Map<String, String> data = Map.of("name", "Ayesha", "reason", "<b>Cleared</b>");
    return renderer.render(Mail.of(template, "a@people.example", language, data)).plain();
  }

  @Test
  void no_words_lose_what_the_mail_has_to_tell() {
    for (MailText wrong :
        List.of(
            new MailText("Rejected", "Dear {name}, {number}. {clauses}", "Look"),
            new MailText("{password}", "{name} {number} {reason} {clauses}", "Look"),
            new MailText("Rejected", "{name} {number} {reason} {clauses}", ""),
            new MailText("Rejected", "{name} {number} {reason} {clauses} http://a.example", "Look"),
            new MailText("Rejected", "{name} {number} {reason} {clauses} WWW.a.example", "Look"))) {
      assertThatThrownBy(
              () ->
                  texts.handle(
                      administrator,
                      MailTemplate.APPLICATION_REJECTED,
                      Locale.ENGLISH,
                      Optional.of(wrong),
                      "Test."))
          .hasMessageContaining("would not tell everything");
    }
  }

  @Test
  void every_mail_has_an_example_in_both_languages() {
    for (MailTemplate template : MailTemplate.values()) {
      for (Locale language : List.of(Locale.ENGLISH, URDU)) {
        MailText own = texts.own(template, language);
        assertThat(texts.preview(administrator, template, language, own).plain())
            .as("%s in %s", template, language)
            .doesNotContain("{");
      }
    }
  }

  @Test
  void nobody_but_an_administrator_changes_any_of_it() {
    Actor officer = applicants.officer();
    InstitutionCode code = new InstitutionCode("QAU");
    refused(ErrorCode.NOT_ALLOWED, () -> institutions.all(officer));
    refused(
        ErrorCode.NOT_ALLOWED,
        () -> institutions.add(officer, new InstitutionCode("NEW"), line("New", true), "Test."));
    refused(
        ErrorCode.NOT_ALLOWED,
        () -> institutions.change(officer, code, 0, line("Other", true), "Test."));
    refused(
        ErrorCode.NOT_ALLOWED,
        () -> settings.handle(officer, ProgrammeSetting.API_KEY_DAYS, "90", "Test."));
    refused(
        ErrorCode.NOT_ALLOWED,
        () ->
            texts.handle(
                officer, MailTemplate.APPOINTED, Locale.ENGLISH, Optional.empty(), "Test."));
  }
}
