package pk.gov.hec.dlsei.tck;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import pk.gov.hec.dlsei.api.learning.ListsMembersWithEmail;
import pk.gov.hec.dlsei.api.learning.MemberEmailPage;

/** What the host asks of a learning platform that lists members with their e-mail addresses. */
public interface ListsMembersWithEmailContract extends LearningPlatformContract {

  /** The plug-in's test lets a page be small, so that this takes several. */
  @Test
  default void the_pages_hold_each_member_once_with_the_address() {
    Map<String, String> joined = new TreeMap<>();
    IntStream.range(0, 25)
        .mapToObj(i -> learner("learner-" + i))
        .forEach(learner -> joined.put(learner.learnerId(), learner.email()));
    joined.keySet().forEach(id -> platform().invite(learner(id)));
    joined.keySet().forEach(this::join);
    platform().invite(learner("only-invited"));

    Map<String, String> listed = new TreeMap<>();
    int pages = 0;
    Optional<String> from = Optional.of("");
    while (from.isPresent()) {
      MemberEmailPage page =
          ((ListsMembersWithEmail) platform()).membersWithEmail(programme(), from.get());
      page.members()
          .forEach(
              member ->
                  assertThat(listed.put(member.learnerId(), member.email().orElseThrow()))
                      .as("listed before")
                      .isNull());
      assertThat(page.toString()).doesNotContain("learner-", "@");
      from = page.next();
      assertThat(++pages).as("pages without an end").isLessThan(100);
    }
    assertThat(pages).as("pages; let the test's page be smaller").isGreaterThan(1);
    assertThat(listed).isEqualTo(joined);
  }
}
