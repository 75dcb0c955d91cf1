package pk.gov.hec.dlsei.domain.cohort;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import pk.gov.hec.dlsei.api.cohort.CohortPolicy;
import pk.gov.hec.dlsei.api.cohort.CohortTerms;
import pk.gov.hec.dlsei.api.value.BilingualText;

/** What is wrong with terms: whatever the policy, and by the policy. */
final class TermObstacles {

  private static final BilingualText END_BEFORE_START =
      new BilingualText(
          "The last day of licences must not lie before the first.",
          "لائسنسوں کا آخری دن پہلے دن سے پہلے نہیں ہو سکتا۔");

  private TermObstacles() {}

  /** Why a policy's terms cannot hold with some of them set to something else. */
  static List<BilingualText> of(
      CohortPolicy policy, TermsInForce now, Map<String, String> changed) {
    Map<String, String> all = new HashMap<>(now.set());
    all.putAll(changed);
    CohortTerms stated = policy.terms(now.cohort().basis());
    CohortTerms wanted;
    try {
      wanted = new TermsInForce(now.cohort(), all).over(stated);
    } catch (IllegalArgumentException e) {
      return List.of(END_BEFORE_START);
    }
    return policy.obstacles(wanted);
  }
}
