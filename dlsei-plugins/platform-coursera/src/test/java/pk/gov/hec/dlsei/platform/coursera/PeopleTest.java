package pk.gov.hec.dlsei.platform.coursera;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.sun.net.httpserver.HttpHandler;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import pk.gov.hec.dlsei.api.learning.LearnerStanding;
import pk.gov.hec.dlsei.api.learning.LearnerStanding.State;
import pk.gov.hec.dlsei.api.learning.MemberPage;
import pk.gov.hec.dlsei.api.plugin.PluginException;
import pk.gov.hec.dlsei.api.plugin.TryLaterException;

class PeopleTest extends AtLoopback {

  @Test
  void a_member_on_the_third_page_is_found_there_and_reading_stops() {
    IntStream.range(10, 55).forEach(i -> server.join("learner-" + i));
    assertThat(lookUp("learner-35"))
        .contains(new LearnerStanding(State.MEMBER, Instant.ofEpochMilli(2_000)));
    assertThat(server.calls("GET")).hasSize(3);
  }

  @Test
  void whoever_is_in_neither_list_costs_every_page_of_both() {
    IntStream.range(10, 35).forEach(i -> server.join("learner-" + i));
    assertThat(lookUp("learner-99")).isEmpty();
    assertThat(server.calls("GET")).hasSize(3 + 1);
  }

  @Test
  void a_member_whose_invitation_still_stands_is_a_member() {
    platform.invite(Platforms.learner("learner-1"));
    server.nextList(
        Answers.text(200, "{\"elements\":[{\"externalId\":\"learner-1\",\"joinedAt\":5}]}"));
    assertThat(lookUp("learner-1"))
        .contains(new LearnerStanding(State.MEMBER, Instant.ofEpochMilli(5)));
  }

  @Test
  void a_list_without_end_is_left_after_so_many_pages() {
    server.always(
        exchange -> {
          String query = exchange.getRequestURI().getQuery();
          int start = Integer.parseInt(query.replaceAll("\\D+(\\d+)&.*", "$1"));
          Answers.text(200, "{\"elements\":[],\"paging\":{\"next\":" + (start + 1) + "}}")
              .handle(exchange);
        });
    assertThatExceptionOfType(PluginException.class)
        .isThrownBy(() -> lookUp("learner-1"))
        .withMessageContaining("page-size");
    assertThat(server.calls("GET")).hasSize(People.MOST_PAGES);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "<html>",
        "[]",
        "{}",
        "{\"elements\":null}",
        "{\"elements\":[1]}",
        "{\"elements\":[{\"email\":\"learner-1@demo.example\"}]}",
        "{\"elements\":[],\"paging\":{\"next\":\"abc\"}}",
        "{\"elements\":[],\"paging\":{\"next\":\"0\"}}",
        "{\"elements\":[],\"paging\":{\"next\":-10}}",
        "{\"elements\":[{\"externalId\":\"learner-1\"}"
      })
  void a_list_of_another_form_never_says_that_nobody_knows_the_learner(String body) {
    server.nextList(Answers.text(200, body));
    assertThatExceptionOfType(PluginException.class)
        .isThrownBy(() -> lookUp("learner-1"))
        .isNotInstanceOf(TryLaterException.class)
        .withMessageContaining("another form")
        .satisfies(e -> assertThat(e.getMessage()).doesNotContain("learner-1"));
  }

  @ParameterizedTest
  @CsvSource({
    "'{\"next\":\"20\"}', 20",
    "'{\"next\":20}', 20",
    "'{\"next\":null}',",
    "'{\"next\":\"\"}',",
    "'{}',",
    "null,"
  })
  void the_next_page_is_a_text_or_a_number(String paging, String next) {
    server.nextList(Answers.text(200, "{\"elements\":[],\"paging\":" + paging + "}"));
    assertThat(members("").next()).isEqualTo(Optional.ofNullable(next));
  }

  @Test
  void a_page_is_asked_for_from_where_the_one_before_ended() {
    members("40");
    assertThat(server.calls("GET")).singleElement().asString().endsWith("?start=40&limit=10");
  }

  @Test
  void a_member_without_external_id_or_time_is_known_by_the_id() {
    server.nextList(Answers.text(200, "{\"elements\":[{\"id\":\"programme-1~learner-7\"}]}"));
    assertThat(members("").members()).containsExactly(new MemberPage.Member("learner-7", null));
  }

  @Test
  void a_list_that_asks_to_wait_is_read_later() {
    server.nextList(Answers.retryAfter(429, "9"));
    assertThatExceptionOfType(TryLaterException.class)
        .isThrownBy(() -> members(""))
        .satisfies(e -> assertThat(e.after()).hasSeconds(9));
  }

  @ParameterizedTest
  @ValueSource(ints = {400, 403, 404})
  void a_list_that_is_refused_says_what_to_check(int status) {
    server.nextList(Answers.error(status, "NO", "learner-1"));
    assertThatExceptionOfType(PluginException.class)
        .isThrownBy(() -> members(""))
        .isNotInstanceOf(TryLaterException.class)
        .withMessageContaining("Check ");
  }

  @Test
  void a_coursera_that_lists_no_invitations_is_told_as_that() {
    HttpHandler nobody = Answers.text(200, "{\"elements\":[]}");
    server.nextList(nobody, Answers.error(405, "METHOD_NOT_ALLOWED", "no"));
    assertThatExceptionOfType(PluginException.class)
        .isThrownBy(() -> lookUp("learner-1"))
        .withMessageContaining("does not list invitations");
  }

  private Optional<LearnerStanding> lookUp(String learnerId) {
    return platform.lookUp(learnerId, LoopbackCoursera.PROGRAMME);
  }

  private MemberPage members(String from) {
    return platform.members(LoopbackCoursera.PROGRAMME, from);
  }
}
