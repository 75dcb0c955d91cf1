package pk.gov.hec.dlsei.domain.review.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import pk.gov.hec.dlsei.api.value.InstitutionCode;
import pk.gov.hec.dlsei.domain.access.Actor;
import pk.gov.hec.dlsei.domain.licence.LicenceLine;
import pk.gov.hec.dlsei.domain.licence.LicenceQuery;
import pk.gov.hec.dlsei.domain.licence.LicenceStatus;

/** The licences as a reviewer may see them: a focal person those of the own university. */
@ApplicationScoped
@Transactional
public class ReadLicences {

  @Inject LicenceQuery query;

  /**
   * A page.
   *
   * @param actor a focal person or an HEC officer
   * @param institution what HEC has chosen; ignored for a focal person
   * @param status empty for all
   * @param first index of the first line
   * @param size lines at most
   * @return the first granted first
   */
  public List<LicenceLine> page(
      Actor actor,
      Optional<InstitutionCode> institution,
      Optional<LicenceStatus> status,
      int first,
      int size) {
    return query.page(ReviewScope.of(actor).institution(institution), status, first, size);
  }
}
