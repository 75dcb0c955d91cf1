package pk.gov.hec.dlsei.domain.cohort;

import java.util.List;
import java.util.Optional;
import pk.gov.hec.dlsei.api.value.CohortId;

/** The cohorts. */
public interface CohortRepository {

  /** By its id. */
  Optional<Cohort> find(CohortId id);

  /** Those that are open, by id. */
  List<Cohort> open();

  /** All, by id. */
  List<Cohort> all();

  /**
   * A new one; written at once.
   *
   * @throws pk.gov.hec.dlsei.domain.error.DlseiException ALREADY_TAKEN where there is one with its
   *     id
   */
  void add(Cohort cohort);

  /**
   * Writes what was changed.
   *
   * @throws pk.gov.hec.dlsei.domain.error.DlseiException CHANGED_MEANWHILE where somebody else has
   *     changed it
   */
  void flush();
}
