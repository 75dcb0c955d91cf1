package pk.gov.hec.dlsei.domain.allotment;

import java.util.List;
import java.util.Optional;
import pk.gov.hec.dlsei.api.value.CohortId;

/** The allotments of all cohorts. */
public interface Allotments {

  /** The draft of a cohort, if somebody has made one. */
  Optional<AllotmentRecord> draft(CohortId cohort);

  /** The published ones of a cohort, the latest first. */
  List<AllotmentRecord> published(CohortId cohort);

  /** The shares of one, by institution. */
  List<Share> shares(AllotmentRecord allotment);

  /**
   * A new draft in the place of the one before; written at once.
   *
   * @throws pk.gov.hec.dlsei.domain.error.DlseiException ALREADY_TAKEN where somebody else has made
   *     one meanwhile
   */
  void replaceDraft(AllotmentRecord draft);

  /** The shares of a new draft. */
  void add(List<Share> shares);

  /**
   * Counts a change of the shares, and writes everything.
   *
   * @param allotment changed
   * @param seen the version on which the change rests
   * @throws pk.gov.hec.dlsei.domain.error.DlseiException CHANGED_MEANWHILE where somebody else has
   *     changed it
   */
  void changed(AllotmentRecord allotment, int seen);
}
