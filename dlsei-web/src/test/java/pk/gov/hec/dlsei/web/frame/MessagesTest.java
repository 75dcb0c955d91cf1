package pk.gov.hec.dlsei.web.frame;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import pk.gov.hec.dlsei.api.cohort.ApplicantCategory;
import pk.gov.hec.dlsei.api.cohort.PriorStanding;
import pk.gov.hec.dlsei.api.document.DocumentKind;
import pk.gov.hec.dlsei.api.learning.CourseProgress;
import pk.gov.hec.dlsei.domain.activity.ActivityState;
import pk.gov.hec.dlsei.domain.application.ApplicationStatus;
import pk.gov.hec.dlsei.domain.decision.DecisionKind;
import pk.gov.hec.dlsei.domain.expiry.EndedQuery;
import pk.gov.hec.dlsei.domain.institution.Institution;
import pk.gov.hec.dlsei.domain.invariant.Invariant;
import pk.gov.hec.dlsei.domain.job.JobName;
import pk.gov.hec.dlsei.domain.job.JobResult;
import pk.gov.hec.dlsei.domain.job.JobState;
import pk.gov.hec.dlsei.domain.job.MissedPolicy;
import pk.gov.hec.dlsei.domain.job.ParameterFault;
import pk.gov.hec.dlsei.domain.learner.NextStep;
import pk.gov.hec.dlsei.domain.licence.LicenceStatus;
import pk.gov.hec.dlsei.domain.nomination.NominationFault;
import pk.gov.hec.dlsei.domain.nomination.NominationField;
import pk.gov.hec.dlsei.domain.nomination.NominationState;
import pk.gov.hec.dlsei.domain.notification.MailTemplate;
import pk.gov.hec.dlsei.domain.overview.Alerts;
import pk.gov.hec.dlsei.domain.overview.FunnelStep;
import pk.gov.hec.dlsei.domain.overview.LastActive;
import pk.gov.hec.dlsei.domain.reconciliation.DifferenceKind;
import pk.gov.hec.dlsei.domain.reconciliation.DifferenceState;
import pk.gov.hec.dlsei.domain.sheet.Sheet;
import pk.gov.hec.dlsei.domain.takeover.EarlierColumn;
import pk.gov.hec.dlsei.domain.takeover.TakeoverKind;
import pk.gov.hec.dlsei.domain.takeover.TakeoverState;

class MessagesTest {

  private static final Path PAGES = Path.of("src/main/webapp");
  private static final Pattern USED = Pattern.compile("msg\\['([\\w.]+)'(\\]|\\.concat)");
  private static final Pattern CHOSEN = Pattern.compile("'([a-zA-Z]+(?:\\.[a-zA-Z0-9]+)+)'");
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d}");

  @Test
  void no_key_is_missing_in_either_language() throws IOException {
    assertThat(texts("ur").keySet()).isEqualTo(texts("en").keySet());
  }

  @Test
  void both_languages_have_the_same_placeholders() throws IOException {
    Properties english = texts("en");
    Properties urdu = texts("ur");
    for (String key : english.stringPropertyNames()) {
      assertThat(placeholders(urdu.getProperty(key)))
          .as(key)
          .isEqualTo(placeholders(english.getProperty(key)));
    }
  }

  @Test
  void no_text_with_placeholders_has_an_apostrophe_that_its_format_would_swallow()
      throws IOException {
    for (String language : List.of("en", "ur")) {
      texts(language)
          .forEach(
              (key, text) ->
                  assertThat(text.toString())
                      .as("%s in %s", key, language)
                      .doesNotContain("'")
                      .isNotBlank());
    }
  }

  @Test
  void every_key_that_a_page_uses_is_there() throws IOException {
    Properties english = texts("en");
    for (Path page : pages()) {
      Matcher matcher = USED.matcher(Files.readString(page));
      while (matcher.find()) {
        String key = matcher.group(1);
        boolean whole = "]".equals(matcher.group(2));
        assertThat(english.stringPropertyNames())
            .as("%s in %s", key, page)
            .anyMatch(known -> whole ? known.equals(key) : known.startsWith(key));
      }
    }
  }

  /** A page puts the beginning of the key before the name of the value. */
  static Stream<Arguments> kinds() {
    return Stream.of(
        Arguments.of("documentKind.", DocumentKind.values()),
        Arguments.of("applicantCategory.", ApplicantCategory.values()),
        Arguments.of("applicationStatus.", ApplicationStatus.values()),
        Arguments.of("status.", ApplicationStatus.values()),
        Arguments.of("status.", LicenceStatus.values()),
        Arguments.of("next.", NextStep.values()),
        Arguments.of("decision.", DecisionKind.values()),
        Arguments.of("message.", MailTemplate.values()),
        Arguments.of("sheet.", Sheet.Kind.values()),
        Arguments.of("nominationState.", NominationState.values()),
        Arguments.of("nominationField.", NominationField.values()),
        Arguments.of("nominationHint.", NominationField.values()),
        Arguments.of("nominationFault.", NominationFault.Kind.values()),
        Arguments.of("takeoverKind.", TakeoverKind.values()),
        Arguments.of("takeoverBack.", TakeoverKind.values()),
        Arguments.of("takeoverState.", TakeoverState.values()),
        Arguments.of("activityState.", ActivityState.values()),
        Arguments.of("courseKind.", CourseProgress.Kind.values()),
        Arguments.of("earlierColumn.", EarlierColumn.values()),
        Arguments.of("earlierHint.", EarlierColumn.values()),
        Arguments.of("licenceStatus.", LicenceStatus.values()),
        Arguments.of("prior.", PriorStanding.values()));
  }

  /** The same, on the pages of jobs and of what they find. */
  static Stream<Arguments> kindsOfJobs() {
    return Stream.of(
        Arguments.of("difference.", DifferenceKind.values()),
        Arguments.of("differenceText.", DifferenceKind.values()),
        Arguments.of("differenceState.", DifferenceState.values()),
        Arguments.of("repair.", DifferenceKind.Repair.values()),
        Arguments.of("extensions.", EndedQuery.What.values()),
        Arguments.of("job.", JobName.values()),
        Arguments.of("jobText.", JobName.values()),
        Arguments.of("runState.", JobState.values()),
        Arguments.of("resultOutcome.", JobResult.Outcome.values()),
        Arguments.of("parameterFault.", ParameterFault.Kind.values()),
        Arguments.of("missed.", MissedPolicy.values()));
  }

  /** The same, on the page that tells how a cohort stands. */
  static Stream<Arguments> kindsOfTheOverview() {
    return Stream.of(
        Arguments.of("sector.", Institution.Sector.values()),
        Arguments.of("overview.step.", FunnelStep.values()),
        Arguments.of("overview.last.", LastActive.values()),
        Arguments.of("overview.verdict.", Alerts.Verdict.values()),
        Arguments.of("overview.invariant.", Invariant.values()));
  }

  @ParameterizedTest
  @MethodSource({"kinds", "kindsOfJobs", "kindsOfTheOverview"})
  void every_value_of_a_kind_has_its_text(String beginning, Enum<?>[] values) throws IOException {
    assertThat(texts("en").stringPropertyNames())
        .contains(Arrays.stream(values).map(v -> beginning + v.name()).toArray(String[]::new));
  }

  @Test
  void every_text_is_used_by_a_page_or_a_bean() throws IOException {
    StringBuilder everything = new StringBuilder();
    for (Path file : pages()) {
      everything.append(Files.readString(file));
    }
    try (Stream<Path> beans = Files.walk(Path.of("src/main/java"))) {
      for (Path bean : beans.filter(f -> f.toString().endsWith(".java")).toList()) {
        everything.append(Files.readString(bean));
      }
    }
    Set<String> chosen = new HashSet<>();
    CHOSEN.matcher(everything).results().forEach(m -> chosen.add(m.group(1)));
    for (String key : texts("en").stringPropertyNames()) {
      assertThat(isUsed(key, everything.toString(), chosen)).as(key).isTrue();
    }
  }

  private static boolean isUsed(String key, String everything, Set<String> chosen) {
    String stem = key.substring(0, key.lastIndexOf('.') + 1);
    String stemOfStem = stem.replaceFirst("[^.]+\\.$", "");
    return key.startsWith("jakarta.faces.")
        || everything.contains("'" + key + "'")
        || everything.contains('"' + key + '"')
        || everything.contains("'" + stem + "'")
        || everything.contains('"' + stem + '"')
        || (!stemOfStem.isEmpty() && everything.contains("'" + stemOfStem + "'"))
        || chosen.contains(key);
  }

  private static List<Path> pages() throws IOException {
    try (Stream<Path> files = Files.walk(PAGES)) {
      return files.filter(f -> f.toString().endsWith(".xhtml")).toList();
    }
  }

  private static Set<String> placeholders(String text) {
    Set<String> found = new TreeSet<>();
    PLACEHOLDER.matcher(text).results().forEach(m -> found.add(m.group()));
    return found;
  }

  private static Properties texts(String language) throws IOException {
    Properties texts = new Properties();
    Path file = Path.of("src/main/resources/messages_" + language + ".properties");
    try (Reader reader = Files.newBufferedReader(file, UTF_8)) {
      texts.load(reader);
    }
    return texts;
  }
}
