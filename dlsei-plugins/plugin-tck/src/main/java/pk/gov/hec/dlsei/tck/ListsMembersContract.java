package pk.gov.hec.dlsei.tck;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import pk.gov.hec.dlsei.api.learning.ListsMembers;
import pk.gov.hec.dlsei.api.learning.MemberPage;

/** What the host asks of a learning platform that can list members. */
public interface ListsMembersContract extends LearningPlatformContract {

  /** Who was only invited is no member. */
  @Test
  default void a_programme_that_nobody_joined_has_one_page_without_members() {
    platform().invite(learner("learner-1"));
    MemberPage page = ((ListsMembers) platform()).members(programme(), "");
    assertThat(page.members()).isEmpty();
    assertThat(page.next()).isEmpty();
  }

  /** The plug-in's test lets a page be small, so that this takes several. */
  @Test
  default void the_pages_hold_each_member_once() {
    List<String> joined = IntStream.range(0, 25).mapToObj(i -> "learner-" + i).toList();
    joined.forEach(id -> platform().invite(learner(id)));
    joined.forEach(this::join);
    platform().invite(learner("only-invited"));

    List<String> listed = new ArrayList<>();
    int pages = 0;
    Optional<String> from = Optional.of("");
    while (from.isPresent()) {
      MemberPage page = ((ListsMembers) platform()).members(programme(), from.get());
      page.members().forEach(member -> listed.add(member.learnerId()));
      from = page.next();
      assertThat(++pages).as("pages without an end").isLessThan(100);
    }
    assertThat(pages).as("pages; let the test's page be smaller").isGreaterThan(1);
    assertThat(listed).containsExactlyInAnyOrderElementsOf(joined);
  }
}
