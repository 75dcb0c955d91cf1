package pk.gov.hec.dlsei.domain.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRuleTest {

  @Test
  void nine_characters_are_too_few_and_ten_enough() {
    assertThat(PasswordRule.faultOf("kQ7-vLm2w", List.of())).contains(PasswordRule.Fault.TOO_SHORT);
    assertThat(PasswordRule.faultOf("kQ7-vLm2wz", List.of())).isEmpty();
  }

  @Test
  void a_hundred_and_twenty_nine_characters_are_too_many() {
    assertThat(PasswordRule.faultOf("kQ7-vLm2wz".repeat(13).substring(0, 129), List.of()))
        .contains(PasswordRule.Fault.TOO_LONG);
    assertThat(PasswordRule.faultOf("kQ7-vLm2wz".repeat(13).substring(0, 128), List.of()))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"password12", "1234567890", "qwertyuiop", "aaaaaaaaaa"})
  void what_is_guessed_first_is_refused(String password) {
    assertThat(PasswordRule.faultOf(password, List.of()))
        .contains(PasswordRule.Fault.EASILY_GUESSED);
  }

  @Test
  void the_own_name_is_refused() {
    assertThat(PasswordRule.faultOf("Khurshid Mahmood", List.of("Khurshid Mahmood")))
        .contains(PasswordRule.Fault.EASILY_GUESSED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Coursera2023", "courseradlsei", "hecpakistan", "digitalskills"})
  void what_belongs_to_the_programme_is_refused(String password) {
    assertThat(PasswordRule.faultOf(password, List.of()))
        .contains(PasswordRule.Fault.EASILY_GUESSED);
  }

  @Test
  void a_part_of_the_own_name_with_a_year_is_refused() {
    assertThat(PasswordRule.faultOf("Khurshid1999", List.of())).isEmpty();
    assertThat(PasswordRule.faultOf("Khurshid1999", List.of("Khurshid Mahmood")))
        .contains(PasswordRule.Fault.EASILY_GUESSED);
  }

  @Test
  void an_urdu_sentence_is_taken() {
    assertThat(PasswordRule.faultOf("میری بلی دودھ پیتی ہے", List.of())).isEmpty();
  }
}
