package pk.gov.hec.dlsei.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import pk.gov.hec.dlsei.domain.access.Role;

class PageAccessTest {

  private static final Path PAGES = Path.of("src/main/webapp");
  private static final Set<String> SHOWN_ON_ERRORS_ONLY =
      Set.of("/error/not-found", "/error/not-allowed");

  @Test
  void every_page_is_in_the_list() throws IOException {
    Set<String> listed =
        Arrays.stream(PageAccess.values()).map(PageAccess::path).collect(Collectors.toSet());
    try (Stream<Path> files = Files.walk(PAGES)) {
      Set<String> pages =
          files
              .filter(f -> f.toString().endsWith(".xhtml") && !f.toString().contains("WEB-INF"))
              .map(f -> "/" + PAGES.relativize(f).toString().replace(".xhtml", ""))
              .filter(path -> !SHOWN_ON_ERRORS_ONLY.contains(path))
              .collect(Collectors.toSet());
      assertThat(listed).containsAll(pages);
    }
  }

  @Test
  void who_has_no_role_any_more_opens_the_pages_of_the_own_data_alone() {
    Set<PageAccess> own = EnumSet.of(PageAccess.PROFILE, PageAccess.ERASE, PageAccess.MY_DATA);
    for (PageAccess page : PageAccess.values()) {
      boolean opens = !page.isForEverybody() && page.isFor(Set.of());
      assertThat(opens).as(page.name()).isEqualTo(own.contains(page));
    }
  }

  @Test
  void pages_of_an_audience_are_for_its_role_alone() {
    for (Role role : Role.values()) {
      Set<Role> alone = EnumSet.of(role);
      assertThat(PageAccess.PLUGINS.isFor(alone)).isEqualTo(role == Role.ADMINISTRATOR);
      assertThat(PageAccess.CLOCK.isFor(alone)).isEqualTo(role == Role.ADMINISTRATOR);
      assertThat(PageAccess.DISPUTES.isFor(alone)).isEqualTo(role == Role.HEC_OFFICER);
      assertThat(PageAccess.LEARNERS.isFor(alone)).isEqualTo(role == Role.HEC_OFFICER);
      assertThat(PageAccess.LEARNER.isFor(alone)).isEqualTo(role == Role.HEC_OFFICER);
      assertThat(PageAccess.SEATS.isFor(alone)).isEqualTo(role == Role.HEC_OFFICER);
      boolean operates = role == Role.BATCH_OPERATOR || role == Role.ADMINISTRATOR;
      assertThat(PageAccess.OUTBOX.isFor(alone)).isEqualTo(operates);
      assertThat(PageAccess.MESSAGE.isFor(alone)).isEqualTo(operates);
      boolean watches = operates || role == Role.AUDITOR;
      assertThat(PageAccess.JOBS.isFor(alone)).isEqualTo(watches);
      assertThat(PageAccess.JOB.isFor(alone)).isEqualTo(watches);
      assertThat(PageAccess.RUNS.isFor(alone)).isEqualTo(watches);
      assertThat(PageAccess.RUN.isFor(alone)).isEqualTo(watches);
      assertThat(PageAccess.PROFILE.isFor(alone)).isTrue();
    }
  }

  @Test
  void what_is_not_in_the_list_is_no_page() {
    assertThat(PageAccess.of("/account/PROFILE")).isEmpty();
    assertThat(PageAccess.of("/WEB-INF/frame")).isEmpty();
    assertThat(PageAccess.of("")).isEmpty();
  }
}
