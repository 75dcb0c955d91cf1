package pk.gov.hec.dlsei.domain.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmailTest {

  @Test
  void it_is_kept_in_lower_case_and_printed_masked() {
    Email email = new Email("  Ayesha.Example@QAU.edu.pk ");
    assertThat(email.value()).isEqualTo("ayesha.example@qau.edu.pk");
    assertThat(email).hasToString("a***@qau.edu.pk");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "ayesha",
        "ayesha@",
        "@qau.edu.pk",
        "a@b",
        "a b@c.pk",
        "a@b@c.pk",
        "a@c..pk",
        "a\n@c.pk",
        "<a@c.pk>",
        "a..b@c.pk",
        ".a@c.pk",
        "a.@c.pk",
        "a@-c.pk",
        "a@c-.pk",
        "a\u0000b@c.pk",
        "عائشہ@c.pk"
      })
  void what_no_mail_server_would_take_is_refused(String typed) {
    assertThat(Email.isWellFormed(typed)).isFalse();
  }

  @Test
  void more_than_254_characters_are_refused() {
    assertThat(Email.isWellFormed("a".repeat(64) + "@" + "b.".repeat(95) + "pk")).isFalse();
  }
}
