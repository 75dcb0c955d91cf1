package pk.gov.hec.dlsei.domain.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class MailTextsTest {

  private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");

  @ParameterizedTest
  @EnumSource
  void each_mail_has_subject_and_text_in_both_languages_with_the_same_placeholders(
      MailTemplate template) throws IOException {
    for (String part : Set.of(".subject", ".body")) {
      String english = texts("en").getProperty(template + part);
      String urdu = texts("ur").getProperty(template + part);
      assertThat(english).as("%s%s in English", template, part).isNotBlank();
      assertThat(urdu).as("%s%s in Urdu", template, part).isNotBlank();
      assertThat(placeholders(urdu)).isEqualTo(placeholders(english));
    }
  }

  @Test
  void no_key_is_missing_in_either_language() throws IOException {
    assertThat(texts("ur").keySet()).isEqualTo(texts("en").keySet());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://a.example",
        "HTTPS:\\\\a",
        "dlsei-hec.com/unlock",
        "at a.example now",
        "уни.com"
      })
  void words_with_a_web_address_are_known_as_such(String words) {
    assertThat(new MailText("Subject", words, "").hasWebAddress()).isTrue();
  }

  @ParameterizedTest
  @EnumSource
  void the_platforms_own_words_hold_no_web_address(MailTemplate template) throws IOException {
    for (String language : Set.of("en", "ur")) {
      Properties texts = texts(language);
      String subject = texts.getProperty(template + ".subject");
      MailText text = new MailText(subject, texts.getProperty(template + ".body"), "");
      assertThat(text.hasWebAddress()).as(language).isFalse();
    }
  }

  private static Set<String> placeholders(String text) {
    Set<String> found = new TreeSet<>();
    PLACEHOLDER.matcher(text).results().forEach(m -> found.add(m.group(1)));
    return found;
  }

  private static Properties texts(String language) throws IOException {
    Properties texts = new Properties();
    try (var file = MailTextsTest.class.getResourceAsStream("/mail_" + language + ".properties")) {
      texts.load(new InputStreamReader(file, StandardCharsets.UTF_8));
    }
    return texts;
  }
}
