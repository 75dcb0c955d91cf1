package pk.gov.hec.dlsei.domain.staff;

import java.util.List;
import java.util.Optional;
import pk.gov.hec.dlsei.domain.access.Email;
import pk.gov.hec.dlsei.domain.access.Role;

/** The appointments. */
public interface Appointments {

  /**
   * A new one, written at once.
   *
   * @param appointment proposed
   * @throws pk.gov.hec.dlsei.domain.error.DlseiException ALREADY_TAKEN where the address has, or is
   *     proposed for, the same role
   */
  void add(Appointment appointment);

  /** By id. */
  Optional<Appointment> find(long id);

  /** By id, locked until the transaction ends. */
  Optional<Appointment> findLocked(long id);

  /** The one that an address holds of a role; empty where there is none, or only a proposal. */
  Optional<Appointment> held(Email email, Role role);

  /** What waits for another administrator, oldest first. */
  List<Appointment> proposed();

  /** All of an account, the latest first. */
  List<Appointment> of(long accountId);

  /** The one by which an account has a role; empty where it was given at installation. */
  Optional<Appointment> held(long accountId, Role role);

  /** Writes what waits, so that a row's place is free for another. */
  void flush();
}
