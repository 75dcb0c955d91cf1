package pk.gov.hec.dlsei.domain.staff.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import pk.gov.hec.dlsei.domain.access.Account;
import pk.gov.hec.dlsei.domain.access.AccountRepository;
import pk.gov.hec.dlsei.domain.access.Actor;
import pk.gov.hec.dlsei.domain.access.Role;
import pk.gov.hec.dlsei.domain.person.PersonRepository;
import pk.gov.hec.dlsei.domain.staff.Appointment;
import pk.gov.hec.dlsei.domain.staff.Appointments;
import pk.gov.hec.dlsei.domain.staff.FocalPersonLine;
import pk.gov.hec.dlsei.domain.staff.StaffLine;
import pk.gov.hec.dlsei.domain.staff.StaffQuery;

/** Users, appointments and focal persons, for administrators. */
@ApplicationScoped
@Transactional
public class ReadStaff {

  /**
   * Everything about one user.
   *
   * @param name of the person
   * @param account of the person
   * @param appointments the latest first
   */
  public record UserFile(String name, Account account, List<Appointment> appointments) {

    @Override
    public String toString() {
      return "file of " + account;
    }
  }

  @Inject StaffQuery query;
  @Inject Appointments appointments;
  @Inject AccountRepository accounts;
  @Inject PersonRepository persons;

  /** How many users fit. */
  public int count(Actor actor, StaffQuery.Filter filter) {
    actor.require(Role.ADMINISTRATOR);
    return query.count(filter);
  }

  /** A page of users, by name. */
  public List<StaffLine> page(Actor actor, StaffQuery.Filter filter, int first, int size) {
    actor.require(Role.ADMINISTRATOR);
    return query.page(filter, first, size);
  }

  /** What waits for another administrator, oldest first. */
  public List<Appointment> proposed(Actor actor) {
    actor.require(Role.ADMINISTRATOR);
    return appointments.proposed();
  }

  /** One appointment; empty where there is none. */
  public Optional<Appointment> appointment(Actor actor, long id) {
    actor.require(Role.ADMINISTRATOR);
    return appointments.find(id);
  }

  /** One user; empty where there is none. */
  public Optional<UserFile> user(Actor actor, long accountId) {
    actor.require(Role.ADMINISTRATOR);
    return accounts.find(accountId).map(this::file);
  }

  private UserFile file(Account account) {
    return new UserFile(
        persons.find(account.personId()).orElseThrow().name(),
        account,
        appointments.of(account.id()));
  }

  /** How many universities and focal persons fit. */
  public int countFocalPersons(Actor actor, StaffQuery.Universities filter) {
    actor.require(Role.ADMINISTRATOR);
    return query.countFocalPersons(filter);
  }

  /** A page of universities with their focal persons. */
  public List<FocalPersonLine> focalPersons(
      Actor actor, StaffQuery.Universities filter, int first, int size) {
    actor.require(Role.ADMINISTRATOR);
    return query.focalPersons(filter, first, size);
  }
}
