package pk.gov.hec.dlsei.policy.year1;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import pk.gov.hec.dlsei.api.cohort.ClauseText;

/** All clauses of SOP1 in the order of its sections. */
final class Sections {

  private Sections() {}

  static List<ClauseText> inOrder() {
    List<ClauseText> all = new ArrayList<>();
    Stream.of(EligibilityClause.values()).map(EligibilityClause::text).forEach(all::add);
    Stream.of(DistributionClause.values()).map(DistributionClause::text).forEach(all::add);
    Stream.of(LicenceClause.values()).map(LicenceClause::text).forEach(all::add);
    Stream.of(RegistrationClause.values()).map(RegistrationClause::text).forEach(all::add);
    fees(all);
    return all;
  }

  /** What becomes of a learner's fee stands right after the fee. */
  private static void fees(List<ClauseText> all) {
    for (FeeClause clause : FeeClause.values()) {
      all.add(clause.text());
      if (clause == FeeClause.PUBLIC) {
        Stream.of(SettlementClause.values()).map(SettlementClause::text).forEach(all::add);
      }
    }
  }
}
