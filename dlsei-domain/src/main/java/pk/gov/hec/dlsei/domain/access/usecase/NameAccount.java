package pk.gov.hec.dlsei.domain.access.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Set;
import pk.gov.hec.dlsei.domain.access.Account;
import pk.gov.hec.dlsei.domain.access.AccountRepository;
import pk.gov.hec.dlsei.domain.access.Actor;
import pk.gov.hec.dlsei.domain.access.Role;
import pk.gov.hec.dlsei.domain.error.DlseiException;
import pk.gov.hec.dlsei.domain.error.ErrorCode;
import pk.gov.hec.dlsei.domain.person.PersonRepository;

/** Tells staff who decided or changed something: records keep the account, people read a name. */
@ApplicationScoped
@Transactional
public class NameAccount {

  /**
   * Who it is.
   *
   * @param name of the person
   * @param roles that the account has today
   */
  public record NamedAccount(String name, Set<Role> roles) {

    @Override
    public String toString() {
      return "a person with " + roles;
    }
  }

  @Inject AccountRepository accounts;
  @Inject PersonRepository persons;

  /**
   * Names an account.
   *
   * @param actor somebody of the staff
   * @param accountId as a record keeps it
   * @return never null
   * @throws DlseiException NOT_ALLOWED for others, NOT_FOUND for an unknown account
   */
  public NamedAccount handle(Actor actor, long accountId) {
    if (actor.roles().stream().noneMatch(Role::isStaff)) {
      throw new DlseiException(ErrorCode.NOT_ALLOWED, "Names are for staff");
    }
    Account account = accounts.find(accountId).orElseThrow(NameAccount::unknown);
    return persons
        .find(account.personId())
        .map(person -> new NamedAccount(person.name(), account.roles()))
        .orElseThrow(NameAccount::unknown);
  }

  private static DlseiException unknown() {
    return new DlseiException(ErrorCode.NOT_FOUND, "No such account");
  }
}
