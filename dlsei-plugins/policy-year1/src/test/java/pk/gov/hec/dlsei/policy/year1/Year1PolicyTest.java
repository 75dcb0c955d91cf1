package pk.gov.hec.dlsei.policy.year1;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import pk.gov.hec.dlsei.api.cohort.ApplicantCategory;
import pk.gov.hec.dlsei.api.cohort.ApplicantFacts;
import pk.gov.hec.dlsei.api.cohort.Clause;
import pk.gov.hec.dlsei.api.cohort.CohortPolicy;
import pk.gov.hec.dlsei.api.cohort.Finding;
import pk.gov.hec.dlsei.api.cohort.IdentityNumber;
import pk.gov.hec.dlsei.api.cohort.InstitutionStanding;
import pk.gov.hec.dlsei.api.cohort.Ruling;
import pk.gov.hec.dlsei.api.plugin.PluginProvider;
import pk.gov.hec.dlsei.tck.CohortPolicyContract;

class Year1PolicyTest implements CohortPolicyContract {

  private final Year1Policy policy = new Year1Policy();

  @Override
  public PluginProvider<?> provider() {
    return new Year1PolicyProvider();
  }

  @Override
  public CohortPolicy policy() {
    return policy;
  }

  @Override
  public String document() {
    try (var text = getClass().getResourceAsStream("/documents/sop-year1.txt")) {
      return new String(text.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Ruling ruling(ApplicantFacts facts) {
    return policy.eligibility(facts, Year1.TERMS);
  }

  private static List<String> failed(Ruling ruling) {
    return ruling.failed().stream().map(Finding::clauseId).toList();
  }

  private static ApplicantFacts facts(
      ApplicantCategory category, InstitutionStanding standing, OptionalInt years) {
    ApplicantFacts facts = new ApplicantFacts(category, standing);
    return years.isPresent() ? facts.educatedFor(years.getAsInt()) : facts;
  }

  private static ApplicantFacts alumnus(LocalDate graduated) {
    ApplicantFacts facts =
        new ApplicantFacts(ApplicantCategory.ALUMNUS, InstitutionStanding.RECOGNISED_PUBLIC);
    return graduated == null ? facts : facts.graduated(graduated);
  }

  @Nested
  class Students {

    @ParameterizedTest
    @CsvSource({
      "RECOGNISED_PUBLIC, 16, GRANTED",
      "RECOGNISED_PRIVATE, 18, GRANTED",
      "RECOGNISED_PUBLIC, 15, REFUSED",
      "NOT_RECOGNISED, 16, REFUSED",
      "HEC, 16, REFUSED"
    })
    void are_in_a_programme_of_sixteen_years_at_a_recognised_university(
        InstitutionStanding standing, int years, Ruling.Outcome outcome) {
      Ruling ruling = ruling(facts(ApplicantCategory.STUDENT, standing, OptionalInt.of(years)));

      assertThat(ruling.outcome()).isEqualTo(outcome);
      assertThat(failed(ruling))
          .isEqualTo(outcome == Ruling.Outcome.GRANTED ? List.of() : List.of("SOP1/E1"));
    }

    @Test
    void whose_programme_is_not_known_are_for_an_officer() {
      assertThat(
              ruling(
                      facts(
                          ApplicantCategory.STUDENT,
                          InstitutionStanding.RECOGNISED_PUBLIC,
                          OptionalInt.empty()))
                  .outcome())
          .isEqualTo(Ruling.Outcome.REFER_TO_OFFICER);
    }
  }

  @Nested
  class Faculty {

    @ParameterizedTest
    @CsvSource({
      "RECOGNISED_PUBLIC, GRANTED",
      "RECOGNISED_PRIVATE, GRANTED",
      "NOT_RECOGNISED, REFUSED"
    })
    void teach_at_a_recognised_university(InstitutionStanding standing, Ruling.Outcome outcome) {
      assertThat(ruling(facts(ApplicantCategory.FACULTY, standing, OptionalInt.empty())).outcome())
          .isEqualTo(outcome);
    }
  }

  @Nested
  class Others {

    /** Reading R34: staff are not named in year 1. */
    @ParameterizedTest
    @EnumSource(names = {"STAFF", "HEC_EMPLOYEE", "EXTERNAL"})
    void belong_to_none_of_the_groups_and_hear_all_three(ApplicantCategory category) {
      Ruling ruling =
          ruling(facts(category, InstitutionStanding.RECOGNISED_PUBLIC, OptionalInt.of(16)));

      assertThat(failed(ruling)).containsExactly("SOP1/E1", "SOP1/E2", "SOP1/E4");
    }

    @Test
    void without_an_identity_number_are_refused() {
      Ruling ruling =
          ruling(
              new ApplicantFacts(ApplicantCategory.FACULTY, InstitutionStanding.RECOGNISED_PUBLIC)
                  .with(IdentityNumber.NONE));

      assertThat(failed(ruling)).containsExactly("SOP1/E3");
    }
  }

  /** Reading R21: HEC nominates; the distribution gives them seats. */
  @Test
  void nominees_of_nahe_need_an_identity_number_alone() {
    var nominee =
        new ApplicantFacts(ApplicantCategory.NAHE_NOMINEE, InstitutionStanding.RECOGNISED_PUBLIC);

    assertThat(ruling(nominee).outcome()).isEqualTo(Ruling.Outcome.GRANTED);
    assertThat(ruling(nominee).findings())
        .filteredOn(finding -> finding.result() == Clause.Result.MET)
        .extracting(Finding::clauseId)
        .containsExactly("SOP1/E3", "SOP1/A7");
    assertThat(failed(ruling(nominee.with(IdentityNumber.NONE)))).containsExactly("SOP1/E3");
  }

  @Nested
  class Alumni {

    /** Reading R35: both days included. */
    @ParameterizedTest
    @CsvSource({
      "2019-09-08, REFUSED",
      "2019-09-09, GRANTED",
      "2021-09-09, GRANTED",
      "2021-09-10, REFUSED",
      ", REFER_TO_OFFICER"
    })
    void graduated_within_two_years_of_the_launch(LocalDate day, Ruling.Outcome outcome) {
      assertThat(ruling(alumnus(day)).outcome()).isEqualTo(outcome);
    }
  }
}
