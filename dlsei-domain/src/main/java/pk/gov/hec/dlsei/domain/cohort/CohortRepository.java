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

  /** A new one. */
  void add(Cohort cohort);
}
