package pk.gov.hec.dlsei.domain.cohort;

import java.time.LocalDate;
import java.util.List;
import pk.gov.hec.dlsei.api.cohort.Clause;
import pk.gov.hec.dlsei.api.cohort.Finding;
import pk.gov.hec.dlsei.api.cohort.GivesNotice;
import pk.gov.hec.dlsei.api.cohort.LicenceActivity;
import pk.gov.hec.dlsei.api.cohort.LicenceActivity.Payment;
import pk.gov.hec.dlsei.api.cohort.RevocationNotice;
import pk.gov.hec.dlsei.api.cohort.RevokesLicences;
import pk.gov.hec.dlsei.api.cohort.TellsPayment;

/**
 * When licences of a cohort may be taken back (WP2/5), and who lets it happen (reading R11).
 *
 * @param rules of the cohort
 */
public record RevocationRules(CohortRules rules) {

  /** Whether the policy takes any back. */
  public boolean areThere() {
    return rules.where(RevokesLicences.class, revokes -> true).orElse(false);
  }

  /** The clauses by which a licence may be taken back, in the document's order. */
  public List<String> clauseIds() {
    return rules
        .where(RevokesLicences.class, RevokesLicences::revocationClauses)
        .orElse(List.of())
        .stream()
        .map(Clause::id)
        .toList();
  }

  /** Whether somebody paid for a licence of a pool; nobody did where the policy does not say. */
  public Payment paymentOf(String pool) {
    return rules
        .where(TellsPayment.class, tells -> tells.paymentOf(pool, rules.terms()))
        .orElse(Payment.FREE);
  }

  /** Every ground to take a licence back; none where it stays. */
  public List<Finding> grounds(LicenceActivity activity) {
    return rules
        .where(RevokesLicences.class, revokes -> revokes.grounds(activity, rules.terms()))
        .orElse(List.of());
  }

  /** What the learner is to be warned of on a day (readings R10 and R11). */
  public List<RevocationNotice> notices(LicenceActivity activity, LocalDate day) {
    return rules
        .where(GivesNotice.class, gives -> gives.notices(activity, day, rules.terms()))
        .orElse(List.of());
  }

  /** Who carries out a revocation by a clause. */
  public StandingOrder standingOrder(String clauseId) {
    String set = rules.set().set().get(StandingOrder.key(clauseId));
    return set == null ? StandingOrder.CONFIRMED_BY_OFFICER : StandingOrder.valueOf(set);
  }
}
