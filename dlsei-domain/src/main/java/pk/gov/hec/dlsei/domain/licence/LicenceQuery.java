package pk.gov.hec.dlsei.domain.licence;

import java.util.List;
import java.util.Optional;
import pk.gov.hec.dlsei.api.value.CohortId;
import pk.gov.hec.dlsei.api.value.InstitutionCode;

/** Lists of licences. */
public interface LicenceQuery {

  /**
   * A page.
   *
   * @param institution empty for all
   * @param status empty for all
   * @param first index of the first line
   * @param size lines at most
   * @return the first granted first
   */
  List<LicenceLine> page(
      Optional<InstitutionCode> institution, Optional<LicenceStatus> status, int first, int size);

  /**
   * A page of the learners of one university in one cohort.
   *
   * @param whose the university and the cohort
   * @param status empty for all
   * @param first index of the first line
   * @param size lines at most
   * @return by name
   */
  List<LicenceLine> learners(Whose whose, Optional<LicenceStatus> status, int first, int size);

  /**
   * A university in a cohort.
   *
   * @param institution not null
   * @param cohort not null
   */
  record Whose(InstitutionCode institution, CohortId cohort) {}
}
