package pk.gov.hec.dlsei.system.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a person at the keyboard sees of three runs; {@link DemoStory} tells how they go. */
class DemoIT {

  private static final DemoStory STORY = new DemoStory();

  @BeforeAll
  static void run() throws Exception {
    STORY.run();
  }

  @Test
  void a_run_that_is_asked_to_end_leaves_no_process() {
    assertThat(STORY.ofTheFirstRun).hasSizeGreaterThan(5);
    assertThat(STORY.firstRunLeftSomething).isFalse();
  }

  @Test
  void the_next_run_finds_yesterdays_data_and_the_clock_goes_on() {
    assertThat(STORY.personInTheSecondRun).isEqualTo("1");
    assertThat(STORY.clockOfTheSecondRun).isEqualTo(STORY.clockOfTheFirstRun).startsWith("-");
  }

  @Test
  void the_run_after_a_kill_ends_what_was_left_and_nobody_elses() {
    assertThat(STORY.killLeftSomething).isTrue();
    assertThat(STORY.leftoversRunOn).isFalse();
    assertThat(STORY.strangerRunsOn).isTrue();
  }

  @Test
  void the_server_needs_less_than_700_megabytes() {
    assertThat(STORY.residentMegabytes).isBetween(100L, 699L);
  }

  @Nested
  class Plugins {

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        textBlock =
            """
            policy-2.jar | Active  | 2.0.0
            with-library | Active  | A stranger’s policy
            spi-2.jar    | Refused | It was built for SPI 2.0; this server has 1.0.
            no-key.jar   | Refused | Set dlsei.policy.keyed.bank-account: The account.
            throws.jar   | Refused | It threw java.lang.IllegalStateException: never comes up
            text.jar     | Refused | It is no jar
            missing.jar  | Refused | stranger.Provider
            """)
    void a_dropped_file_is_shown_as_what_it_is(String file, String state, String text) {
      assertThat(shown(Pattern.quote(file))).contains(">" + state + "<").contains(text);
    }

    @Test
    void the_built_in_version_stands_beside_the_dropped_one() {
      assertThat(shown("policy-year2[^\"]*")).contains(">Active<").contains("1.0.0");
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "platform-coursera",
          "verifier-student-document",
          "verifier-employment-document",
          "verifier-disability-certificate",
          "verifier-final-transcript"
        })
    void the_others_of_the_built_in_ones_are_active(String name) {
      assertThat(shown(name + "[^\"]*")).contains(">Active<").contains("1.0.0");
    }

    private static String shown(String file) {
      Matcher article =
          Pattern.compile("<article[^>]*data-file=\"" + file + "\".*?</article>", Pattern.DOTALL)
              .matcher(STORY.pluginsPage);
      assertThat(article.find()).as(file + " in " + STORY.pluginsPage).isTrue();
      return article.group();
    }
  }

  @Nested
  class WithoutThePolicyOfTheOpenCohort {

    @Test
    void the_server_lives_and_says_that_it_is_not_ready_and_why() {
      assertThat(STORY.readinessWithoutPolicy)
          .startsWith("503")
          .contains("policy-year2 1.0.0")
          .contains("plug-ins");
      assertThat(STORY.livenessWithoutPolicy).isEqualTo(200);
    }

    @Test
    void its_pages_still_answer() {
      assertThat(STORY.homeWithoutPolicy).isEqualTo(200);
    }
  }
}
