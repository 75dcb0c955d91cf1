package pk.gov.hec.dlsei.api.cohort;

import java.time.LocalDate;
import java.util.List;
import pk.gov.hec.dlsei.api.plugin.Capability;

/**
 * A policy that warns learners before a licence may be taken back (WP2/5, readings R10 and R11).
 * Implemented by PLUGIN; pure. The host sends each notice once for each clause, last day and step.
 */
public interface GivesNotice extends Capability {

  /**
   * The notices that are due.
   *
   * @param activity what is known of the licence, not null
   * @param day on which is asked, in Asia/Karachi, not null
   * @param terms of the cohort, not null
   * @return one of each clause at most, in the document's order, never null
   */
  List<RevocationNotice> notices(LicenceActivity activity, LocalDate day, CohortTerms terms);
}
