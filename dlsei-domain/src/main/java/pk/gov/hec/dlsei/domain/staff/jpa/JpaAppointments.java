package pk.gov.hec.dlsei.domain.staff.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import pk.gov.hec.dlsei.domain.access.Email;
import pk.gov.hec.dlsei.domain.access.Role;
import pk.gov.hec.dlsei.domain.error.Violations;
import pk.gov.hec.dlsei.domain.staff.Appointment;
import pk.gov.hec.dlsei.domain.staff.Appointments;

/** Keeps appointments in their table. */
@ApplicationScoped
@Transactional
public class JpaAppointments implements Appointments {

  @PersistenceContext(unitName = "dlsei")
  EntityManager em;

  @Override
  public void add(Appointment appointment) {
    em.persist(appointment);
    flush();
  }

  @Override
  public Optional<Appointment> find(long id) {
    return Optional.ofNullable(em.find(Appointment.class, id));
  }

  @Override
  public Optional<Appointment> findLocked(long id) {
    return Optional.ofNullable(em.find(Appointment.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  @Override
  public Optional<Appointment> held(Email email, Role role) {
    return em.createQuery(
            "SELECT a FROM Appointment a WHERE a.email = ?1 AND a.role = ?2 AND a.state = ?3",
            Appointment.class)
        .setParameter(1, email.value())
        .setParameter(2, role)
        .setParameter(3, Appointment.State.CONFIRMED)
        .getResultStream()
        .findFirst();
  }

  @Override
  public Optional<Appointment> held(long accountId, Role role) {
    return em.createQuery(
            "SELECT a FROM Appointment a WHERE a.accountId = ?1 AND a.role = ?2 AND a.state = ?3",
            Appointment.class)
        .setParameter(1, accountId)
        .setParameter(2, role)
        .setParameter(3, Appointment.State.CONFIRMED)
        .getResultStream()
        .findFirst();
  }

  @Override
  public List<Appointment> proposed() {
    return em.createQuery(
            "SELECT a FROM Appointment a WHERE a.state = ?1 ORDER BY a.proposedAt, a.id",
            Appointment.class)
        .setParameter(1, Appointment.State.PROPOSED)
        .getResultList();
  }

  @Override
  public List<Appointment> of(long accountId) {
    return em.createQuery(
            "SELECT a FROM Appointment a WHERE a.accountId = ?1 ORDER BY a.proposedAt DESC, a.id DESC",
            Appointment.class)
        .setParameter(1, accountId)
        .getResultList();
  }

  @Override
  public void flush() {
    try {
      em.flush();
    } catch (PersistenceException e) {
      throw Violations.translated(e);
    }
  }
}
