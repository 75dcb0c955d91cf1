package pk.gov.hec.dlsei.domain.cohort;

import pk.gov.hec.dlsei.api.value.BilingualText;

/** What is wrong with terms whatever the policy. */
final class TermObstacles {

  static final BilingualText END_BEFORE_START =
      new BilingualText(
          "The last day of licences must not lie before the first.",
          "لائسنسوں کا آخری دن پہلے دن سے پہلے نہیں ہو سکتا۔");

  private TermObstacles() {}
}
