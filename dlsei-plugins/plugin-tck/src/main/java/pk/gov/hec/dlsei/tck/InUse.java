package pk.gov.hec.dlsei.tck;

import java.util.ArrayList;
import java.util.List;
import pk.gov.hec.dlsei.api.cohort.ApplicantCategory;
import pk.gov.hec.dlsei.api.cohort.AsksForDocuments;
import pk.gov.hec.dlsei.api.cohort.Clause;
import pk.gov.hec.dlsei.api.cohort.ClauseText;
import pk.gov.hec.dlsei.api.cohort.CohortPolicy;
import pk.gov.hec.dlsei.api.cohort.DefinesSeatPools;
import pk.gov.hec.dlsei.api.cohort.DescribesProcedure;
import pk.gov.hec.dlsei.api.cohort.LimitsReview;
import pk.gov.hec.dlsei.api.cohort.ProcedureStep;
import pk.gov.hec.dlsei.api.cohort.RevokesLicences;
import pk.gov.hec.dlsei.api.cohort.SettlesFees;

/** The clauses that a policy's answers may name. */
final class InUse {

  private InUse() {}

  static List<ClauseText> by(CohortPolicy policy) {
    List<ClauseText> texts = new ArrayList<>();
    add(texts, policy.eligibilityClauses());
    if (policy instanceof DefinesSeatPools pools) {
      add(texts, pools.openingClauses());
    }
    if (policy instanceof LimitsReview limits) {
      add(texts, limits.reviewClauses());
    }
    if (policy instanceof RevokesLicences revokes) {
      add(texts, revokes.revocationClauses());
    }
    if (policy instanceof SettlesFees settles) {
      add(texts, List.of(settles.refund(), settles.forfeiture()));
    }
    for (ApplicantCategory category : ApplicantCategory.values()) {
      if (policy instanceof AsksForDocuments asks) {
        texts.add(asks.documentOf(category).clause());
      }
      for (ProcedureStep step : ProcedureStep.values()) {
        if (policy instanceof DescribesProcedure describes) {
          texts.addAll(describes.clausesOf(step, category));
        }
      }
    }
    return texts;
  }

  private static void add(List<ClauseText> texts, List<? extends Clause<?>> clauses) {
    for (Clause<?> clause : clauses) {
      texts.add(new ClauseText(clause.id(), clause.quotation(), clause.statement()));
    }
  }
}
