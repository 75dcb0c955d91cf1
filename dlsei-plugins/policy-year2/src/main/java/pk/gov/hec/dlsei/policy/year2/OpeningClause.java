package pk.gov.hec.dlsei.policy.year2;

import pk.gov.hec.dlsei.api.cohort.ClauseText;
import pk.gov.hec.dlsei.api.cohort.CohortTerms;
import pk.gov.hec.dlsei.api.cohort.PoolFacts;
import pk.gov.hec.dlsei.api.cohort.QuotedClause;
import pk.gov.hec.dlsei.api.value.BilingualText;

/** WP2, section 4: until when the portal takes new applications. */
enum OpeningClause implements QuotedClause<PoolFacts> {

  /**
   * Reading R29: the last free seat closes the form, unless HEC leaves a waiting list open; a freed
   * seat goes to those waiting, and opens the form again when nobody waits.
   */
  UNTIL_THE_BUCKET_IS_USED(
      "WP2/4.1.14",
      "eservices portal will remain open till the bucket of licenses will not be used.",
      new BilingualText(
          "The form is open as long as there are unused licences.",
          "فارم اس وقت تک کھلا رہتا ہے جب تک لائسنس باقی ہوں۔"));

  private final ClauseText text;

  OpeningClause(String id, String quotation, BilingualText statement) {
    this.text = new ClauseText(id, quotation, statement);
  }

  @Override
  public ClauseText text() {
    return text;
  }

  @Override
  public Result check(PoolFacts facts, CohortTerms terms) {
    boolean open = facts.hasFreeSeat() || facts.waitingList() == PoolFacts.WaitingList.OPEN;
    return open ? Result.MET : Result.NOT_MET;
  }
}
