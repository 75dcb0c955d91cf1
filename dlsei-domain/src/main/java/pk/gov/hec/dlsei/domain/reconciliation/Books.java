package pk.gov.hec.dlsei.domain.reconciliation;

import java.time.Instant;
import java.util.List;
import pk.gov.hec.dlsei.api.learning.MemberEmailPage.Member;

/** Our licences beside the members of a walk, in the caller's transaction. */
public interface Books {

  /**
   * How much of what was expected a walk has found.
   *
   * @param expected running licences whose learners were members the last time
   * @param found those of them who are members still
   */
  record Coverage(int expected, int found) {}

  /** Forgets the members of a walk. */
  void clear(long run);

  /**
   * Takes some members in.
   *
   * @param run whose walk
   * @param before how many came before
   * @param members perhaps none
   */
  void add(long run, int before, List<Member> members);

  /** How much of what was expected a walk has found. */
  Coverage coverage(long run);

  /**
   * Where the books differ.
   *
   * @param run whose walk
   * @param settled what changed here after it may not have reached the platform's list yet
   * @return by kind and learner's id
   */
  List<Difference> compare(long run, Instant settled);

  /** Remembers whose learners are members, and whose are none any more. */
  void remember(long run, Instant at);
}
