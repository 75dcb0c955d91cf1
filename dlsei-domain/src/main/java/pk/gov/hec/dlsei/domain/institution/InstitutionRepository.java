package pk.gov.hec.dlsei.domain.institution;

import java.util.List;
import java.util.Optional;
import pk.gov.hec.dlsei.api.value.InstitutionCode;

/** The institutions. */
public interface InstitutionRepository {

  /** By its code. */
  Optional<Institution> find(InstitutionCode code);

  /** All of them, by name. */
  List<Institution> all();

  /** A new one. */
  void add(Institution institution);
}
