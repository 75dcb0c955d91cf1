package pk.gov.hec.dlsei.domain.institution;

import java.util.Optional;
import pk.gov.hec.dlsei.api.value.InstitutionCode;

/** The institutions. */
public interface InstitutionRepository {

  /** By its code. */
  Optional<Institution> find(InstitutionCode code);

  /** A new one. */
  void add(Institution institution);
}
