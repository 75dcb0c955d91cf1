package pk.gov.hec.dlsei.policy.year2;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import pk.gov.hec.dlsei.api.cohort.ClauseText;
import pk.gov.hec.dlsei.api.cohort.QuotedClause;

/** All clauses of WP2 in the order of its sections. */
final class Sections {

  private Sections() {}

  static List<ClauseText> inOrder() {
    List<ClauseText> all = new ArrayList<>();
    Stream.of(DurationClause.values()).map(DurationClause::text).forEach(all::add);
    add(all, PaidUsersClause.values());
    add(all, EligibilityClause.values());
    verification(all);
    add(all, RevocationClause.values());
    all.add(RevocationClause.RIGHT_TO_CANCEL);
    all.add(TimelineClause.TIMELINES.text());
    add(all, ReapplicationClause.values());
    add(all, PriorityClause.values());
    all.add(ExtensionClause.PAID_IN_2022.text());
    all.add(TimelineClause.SAME_REVOCATION.text());
    all.add(ExtensionClause.HALF_DONE.text());
    return all;
  }

  /** The bucket of 4.1.14 stands between the students' clauses and 4.2. */
  private static void verification(List<ClauseText> all) {
    for (ProcedureClause clause : ProcedureClause.values()) {
      if (clause == ProcedureClause.MEMBERS_DOCUMENT) {
        add(all, OpeningClause.values());
      }
      all.add(clause.text());
    }
  }

  private static void add(List<ClauseText> all, QuotedClause<?>... clauses) {
    Stream.of(clauses).map(QuotedClause::text).forEach(all::add);
  }
}
