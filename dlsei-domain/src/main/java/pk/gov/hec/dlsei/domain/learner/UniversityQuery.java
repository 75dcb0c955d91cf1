package pk.gov.hec.dlsei.domain.learner;

import java.util.List;
import java.util.Map;
import pk.gov.hec.dlsei.api.value.CohortId;
import pk.gov.hec.dlsei.api.value.InstitutionCode;
import pk.gov.hec.dlsei.domain.application.ApplicationStatus;
import pk.gov.hec.dlsei.domain.licence.LicenceQuery.Whose;
import pk.gov.hec.dlsei.domain.licence.LicenceStatus;

/** One university in one cohort: how many of its people are how far. */
public interface UniversityQuery {

  /** The cohorts in which a university has or had licences or applications, by id. */
  List<CohortId> cohorts(InstitutionCode institution);

  /** How many applications are in which state, without drafts. */
  Map<ApplicationStatus, Integer> applications(Whose whose);

  /** How many licences are in which state. */
  Map<LicenceStatus, Integer> licences(Whose whose);
}
