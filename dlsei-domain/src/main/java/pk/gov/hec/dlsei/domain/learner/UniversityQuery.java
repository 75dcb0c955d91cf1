package pk.gov.hec.dlsei.domain.learner;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import pk.gov.hec.dlsei.api.value.CohortId;
import pk.gov.hec.dlsei.api.value.InstitutionCode;
import pk.gov.hec.dlsei.domain.application.ApplicationStatus;
import pk.gov.hec.dlsei.domain.licence.LicenceLine;
import pk.gov.hec.dlsei.domain.licence.LicenceStatus;

/** One university in one cohort: how far its people are. */
public interface UniversityQuery {

  /**
   * A university in a cohort.
   *
   * @param institution not null
   * @param cohort not null
   */
  record Place(InstitutionCode institution, CohortId cohort) {}

  /** The cohorts in which a university has or had licences or applications, by id. */
  List<CohortId> cohorts(InstitutionCode institution);

  /** How many applications are in which state, without drafts. */
  Map<ApplicationStatus, Integer> applications(Place place);

  /** How many licences are in which state. */
  Map<LicenceStatus, Integer> licences(Place place);

  /**
   * Its learners.
   *
   * @param place not null
   * @param status empty for all
   * @param first index of the first line
   * @param size lines at most
   * @return by name
   */
  List<LicenceLine> learners(Place place, Optional<LicenceStatus> status, int first, int size);
}
