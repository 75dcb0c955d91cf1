package pk.gov.hec.dlsei.system.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import pk.gov.hec.dlsei.system.server.RunningServer;

/** A queue of more than a page. */
@BrowserTest
class LongQueueIT {

  private static final int PAGE = 50;

  @Test
  void it_is_turned_page_by_page_and_a_search_says_where_it_was_cut_off(
      Visitor focal, RunningServer server) {
    List<String> numbers = new ArrayList<>();
    for (int i = 0; i <= PAGE; i++) {
      numbers.add(Submitted.of(People.applicant(server, "Long"), "UVAS", server).number());
    }
    focal.signInWith(People.focalPerson(server, "UVAS"));

    assertThat(Queue.numbers(focal)).isEqualTo(numbers.subList(0, PAGE));
    focal.page().locator("a[rel=next]").click();
    assertThat(Queue.numbers(focal)).containsExactly(numbers.get(PAGE));
    focal.page().locator("a[rel=prev]").click();
    assertThat(Queue.search(focal, "long made")).isEqualTo(numbers.subList(0, PAGE));
    assertThat(focal.text()).contains("Only the first fifty are shown.");
    assertThat(Queue.search(focal, numbers.get(PAGE))).containsExactly(numbers.get(PAGE));
    assertThat(focal.text()).doesNotContain("Only the first fifty are shown.");
  }
}
