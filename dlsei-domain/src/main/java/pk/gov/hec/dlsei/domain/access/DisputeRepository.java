package pk.gov.hec.dlsei.domain.access;

import java.util.List;
import java.util.Optional;

/** Disputes about a CNIC. */
public interface DisputeRepository {

  /**
   * A new one, written at once.
   *
   * @param dispute not null
   * @throws pk.gov.hec.dlsei.domain.error.DlseiException ALREADY_TAKEN where the same person has an
   *     open one about the same number
   */
  void add(CnicDispute dispute);

  /** By id, locked until the transaction ends. */
  Optional<CnicDispute> findLocked(long id);

  /** The fifty that have been open longest, oldest first. */
  List<CnicDispute> open();
}
