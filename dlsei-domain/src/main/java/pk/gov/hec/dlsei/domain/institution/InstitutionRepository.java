package pk.gov.hec.dlsei.domain.institution;

import java.util.List;
import java.util.Optional;
import pk.gov.hec.dlsei.api.value.InstitutionCode;

/** The institutions. */
public interface InstitutionRepository {

  /** By its code, private organisations, too. */
  Optional<Institution> find(InstitutionCode code);

  /** The universities and HEC, by name; without private organisations. */
  List<Institution> all();

  /** A new one. */
  void add(Institution institution);

  /**
   * A new one, written at once.
   *
   * @throws pk.gov.hec.dlsei.domain.error.DlseiException ALREADY_TAKEN where the code is known
   */
  void addNow(Institution institution);

  /**
   * Writes changes now.
   *
   * @throws pk.gov.hec.dlsei.domain.error.DlseiException CHANGED_MEANWHILE where somebody else has
   *     changed the same
   */
  void flush();
}
