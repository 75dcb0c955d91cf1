package pk.gov.hec.dlsei.domain.person;

import java.util.Optional;

/** The people. */
public interface PersonRepository {

  /** By id. */
  Optional<Person> find(long id);

  /** By the keyed hash of the CNIC. */
  Optional<Person> findByCnic(byte[] lookup);

  /**
   * A new one, written at once.
   *
   * @param person not null
   * @throws pk.gov.hec.dlsei.domain.error.DlseiException ALREADY_TAKEN where the CNIC is known
   */
  void add(Person person);
}
