package pk.gov.hec.dlsei.domain.review;

import static org.assertj.core.api.Assertions.assertThat;
import static pk.gov.hec.dlsei.domain.review.ReasonTemplate.NOT_ENROLLED_NOW;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pk.gov.hec.dlsei.domain.decision.Decision;
import pk.gov.hec.dlsei.domain.decision.DecisionKind;

class ReviewReasonTest {

  private static final Locale URDU = Locale.forLanguageTag("ur");
  private static final ReviewReason SENTENCE =
      new ReviewReason(Optional.of(NOT_ENROLLED_NOW), Optional.empty());
  private static final ReviewReason WORDS =
      new ReviewReason(Optional.empty(), Optional.of("The card ended in May."));
  private static final ReviewReason BOTH =
      new ReviewReason(Optional.of(NOT_ENROLLED_NOW), Optional.of("The card ended in May."));

  private static Decision decided(ReviewReason reason) {
    Decision.Grounds grounds =
        new Decision.Grounds("policy-year2", "1.0.0", List.of("WP2/4.1.7"), reason.facts());
    return new Decision(DecisionKind.REJECTED, 1, Instant.EPOCH, grounds)
        .because(reason.isEmpty() ? null : reason.kept());
  }

  @Test
  void a_sentence_of_the_list_is_read_in_the_readers_language() {
    assertThat(SENTENCE.in(Locale.ENGLISH)).isEqualTo("You are not enrolled at present.");
    assertThat(SENTENCE.in(URDU)).isEqualTo("آپ اس وقت یونیورسٹی میں زیرِ تعلیم نہیں ہیں۔");
  }

  @Test
  void own_words_follow_the_sentence_as_they_were_written() {
    assertThat(BOTH.in(Locale.ENGLISH))
        .isEqualTo("You are not enrolled at present. The card ended in May.");
    assertThat(BOTH.in(URDU)).startsWith("آپ").endsWith("The card ended in May.");
  }

  @Test
  void a_decision_gives_back_the_reason_that_it_was_given() {
    for (ReviewReason reason : List.of(SENTENCE, WORDS, BOTH)) {
      for (Locale reader : List.of(Locale.ENGLISH, URDU)) {
        assertThat(ReviewReason.of(decided(reason), reader)).contains(reason.in(reader));
      }
    }
  }

  @Test
  void a_decision_without_a_reason_has_none() {
    assertThat(ReviewReason.NONE.isEmpty()).isTrue();
    assertThat(ReviewReason.of(decided(ReviewReason.NONE), URDU)).isEmpty();
  }

  @Test
  void either_part_is_a_reason() {
    assertThat(SENTENCE.isEmpty()).isFalse();
    assertThat(WORDS.isEmpty()).isFalse();
  }

  @ParameterizedTest
  @EnumSource
  void every_sentence_and_the_longest_words_fit_where_they_are_kept(ReasonTemplate template) {
    ReviewReason longest =
        new ReviewReason(Optional.of(template), Optional.of("x".repeat(ReviewReason.LONGEST)));

    assertThat(longest.in(Locale.ENGLISH).length()).isLessThanOrEqualTo(2000);
    assertThat(longest.kept().length()).isLessThanOrEqualTo(2000);
  }
}
