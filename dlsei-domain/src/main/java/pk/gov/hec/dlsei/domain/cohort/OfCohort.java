package pk.gov.hec.dlsei.domain.cohort;

import pk.gov.hec.dlsei.api.value.CohortId;

/** Something that the rules of one cohort are asked about. */
public interface OfCohort {

  /** Whose rules hold for it. */
  CohortId cohort();
}
