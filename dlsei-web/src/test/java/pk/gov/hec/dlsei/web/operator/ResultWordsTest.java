package pk.gov.hec.dlsei.web.operator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import pk.gov.hec.dlsei.domain.licence.LicenceStatus;
import pk.gov.hec.dlsei.domain.reconciliation.DifferenceKind;
import pk.gov.hec.dlsei.domain.review.Overdue;
import pk.gov.hec.dlsei.domain.revocation.usecase.ReviewLicences;

class ResultWordsTest {

  private static final Locale URDU = Locale.forLanguageTag("ur");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "PROPOSED | Proposed to be taken back",
        "WARNED_FIRST, LAPSED | First warning, Case closed, since its grounds are gone",
        "EXTENDED 2024-02-15 | Extended until 2024-02-15",
        "NO_LONGER ACTIVE | Nothing to be done any more; now: Active",
        "NO_LONGER  | Nothing to be done any more; now:",
        "OTHERWISE_NOW LAPSED | Otherwise now: Case closed, since its grounds are gone",
        "SEAT cohort-2/national | Seat of cohort-2/national",
        "CARRIED_OVER 3 | Carried over, in priority class 3",
        "rows 3, matched 2, unknown 1, changed 1, activated 0 | Rows 3, matched 2, unknown 1, changed 1, activated 0",
        "STAYED_MEMBER, REMOVE | Member after the licence, Remove the learner once more, after a snapshot of the progress",
      })
  void codes_are_told_in_words(String detail, String words) {
    assertThat(ResultWords.in(Locale.ENGLISH, detail)).isEqualTo(words);
  }

  @Test
  void a_day_in_an_urdu_sentence_is_not_turned_round() {
    assertThat(ResultWords.in(URDU, "EXTENDED 2024-02-15")).endsWith("\u20682024-02-15\u2069");
  }

  @Test
  void every_code_has_words_in_both_languages() {
    List<Enum<?>[]> codes =
        List.of(
            ReviewLicences.Detail.values(),
            LicenceStatus.values(),
            Overdue.Step.values(),
            DifferenceKind.values(),
            DifferenceKind.Repair.values());
    codes.stream()
        .flatMap(Arrays::stream)
        .forEach(
            code ->
                assertThat(
                        List.of(
                            ResultWords.in(Locale.ENGLISH, code.name()),
                            ResultWords.in(URDU, code.name())))
                    .allSatisfy(words -> assertThat(words).doesNotContain(code.name())));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Unknown columns were changed", "[cohort-2/national 3 2]"})
  void what_is_no_code_stays_as_it_is(String detail) {
    assertThat(ResultWords.isRaw(detail)).isTrue();
    assertThat(ResultWords.isRaw("PROPOSED")).isFalse();
  }
}
