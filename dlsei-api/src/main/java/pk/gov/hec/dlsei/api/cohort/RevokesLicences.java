package pk.gov.hec.dlsei.api.cohort;

import java.util.List;
import pk.gov.hec.dlsei.api.plugin.Capability;

/**
 * A policy that says when a licence may be taken back (WP2/5, readings R07 to R11). Implemented by
 * PLUGIN; pure.
 */
public interface RevokesLicences extends Capability {

  /**
   * The grounds. A clause is MET where its ground is there, FOR_AN_OFFICER where it is there and no
   * standing order may act on it, since somebody paid; NOT_YET where the data do not reach far
   * enough to say.
   *
   * @return in the document's order, never null
   */
  List<Clause<LicenceActivity>> revocationClauses();

  /**
   * Every ground that is there.
   *
   * @param activity not null
   * @param terms of the cohort, not null
   * @return in the document's order; empty where the licence stays
   */
  default List<Finding> grounds(LicenceActivity activity, CohortTerms terms) {
    return revocationClauses().stream()
        .map(clause -> clause.find(activity, terms))
        .filter(
            finding ->
                finding.result() == Clause.Result.MET
                    || finding.result() == Clause.Result.FOR_AN_OFFICER)
        .toList();
  }
}
