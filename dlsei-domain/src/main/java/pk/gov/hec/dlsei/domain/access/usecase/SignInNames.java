package pk.gov.hec.dlsei.domain.access.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Locale;
import java.util.Optional;
import pk.gov.hec.dlsei.api.value.Cnic;
import pk.gov.hec.dlsei.domain.access.Account;
import pk.gov.hec.dlsei.domain.access.AccountRepository;
import pk.gov.hec.dlsei.domain.access.Email;
import pk.gov.hec.dlsei.domain.crypto.Vault;
import pk.gov.hec.dlsei.domain.person.Person;
import pk.gov.hec.dlsei.domain.person.PersonRepository;
import pk.gov.hec.dlsei.domain.person.SealedCnic;

/** What a person may type as a name to sign in: the registered address, or the CNIC. */
@ApplicationScoped
class SignInNames {

  @Inject AccountRepository accounts;
  @Inject PersonRepository persons;
  @Inject Vault vault;

  @Transactional(TxType.SUPPORTS)
  Optional<Account> find(String name) {
    if (Cnic.faultOf(name) == null) {
      return persons
          .findByCnic(SealedCnic.lookup(new Cnic(name), vault))
          .map(Person::id)
          .flatMap(accounts::findByPerson);
    }
    return Email.isWellFormed(name) ? accounts.findByEmail(new Email(name)) : Optional.empty();
  }

  /** The same for every way to write the same name. */
  byte[] guardSubject(String name) {
    String one =
        Cnic.faultOf(name) == null
            ? new Cnic(name).digits()
            : name.strip().toLowerCase(Locale.ROOT);
    return vault.lookup("sign-in", one);
  }

  /** What a new password unlocks: both names of the account. */
  Iterable<byte[]> guardSubjects(Account account) {
    Person person = persons.find(account.personId()).orElseThrow();
    return java.util.stream.Stream.concat(
            java.util.stream.Stream.of(account.email().value()),
            person.cnic().map(cnic -> cnic.open(vault).digits()).stream())
        .map(this::guardSubject)
        .toList();
  }
}
