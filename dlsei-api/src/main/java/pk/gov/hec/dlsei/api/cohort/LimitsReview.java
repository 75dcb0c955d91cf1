package pk.gov.hec.dlsei.api.cohort;

import java.util.List;
import pk.gov.hec.dlsei.api.plugin.Capability;

/**
 * A policy that says who may decide on an application, and from when or until when (WP2/A.3,
 * reading R14). Implemented by PLUGIN; pure.
 */
public interface LimitsReview extends Capability {

  /**
   * The windows.
   *
   * @return in the document's order, never null
   */
  List<Clause<ReviewFacts>> reviewClauses();

  /**
   * Rules on one review.
   *
   * @param facts not null
   * @param terms of the cohort, not null
   * @return refused with every clause that keeps the reviewer from it
   */
  default Ruling mayReview(ReviewFacts facts, CohortTerms terms) {
    return Ruling.of(reviewClauses().stream().map(clause -> clause.find(facts, terms)).toList());
  }
}
