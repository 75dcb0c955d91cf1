package pk.gov.hec.dlsei.domain.access.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
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

  @Transactional
  Optional<Account> find(String name) {
    if (Cnic.faultOf(name) == null) {
      return persons
          .findByCnic(SealedCnic.lookup(new Cnic(name), vault))
          .map(Person::id)
          .flatMap(accounts::findByPerson);
    }
    return Email.isWellFormed(name) ? accounts.findByEmail(new Email(name)) : Optional.empty();
  }

  /** One for an account, by whichever name; else one for every way to write the same name. */
  byte[] guardSubject(String name, Optional<Account> account) {
    String one = account.map(known -> "account:" + known.id()).orElseGet(() -> plain(name));
    return vault.lookup("sign-in", one);
  }

  /** One for every way to write the same name, whoever has it. */
  byte[] typedSubject(String name) {
    return vault.lookup("sign-in-typed", plain(name));
  }

  /** Every subject under which attempts at an account are counted. */
  List<byte[]> subjectsOf(Account account) {
    String address = account.email().value();
    List<byte[]> all = new ArrayList<>();
    all.add(guardSubject(address, Optional.of(account)));
    all.add(typedSubject(address));
    persons
        .find(account.personId())
        .flatMap(Person::cnic)
        .map(number -> typedSubject(number.open(vault).digits()))
        .ifPresent(all::add);
    return all;
  }

  private static String plain(String name) {
    return Cnic.faultOf(name) == null
        ? new Cnic(name).digits()
        : name.strip().toLowerCase(Locale.ROOT);
  }
}
