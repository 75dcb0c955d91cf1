package pk.gov.hec.dlsei.domain.demo.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import pk.gov.hec.dlsei.api.value.Cnic;
import pk.gov.hec.dlsei.api.value.InstitutionCode;
import pk.gov.hec.dlsei.api.value.Mobile;
import pk.gov.hec.dlsei.domain.access.Account;
import pk.gov.hec.dlsei.domain.access.AccountRepository;
import pk.gov.hec.dlsei.domain.access.Email;
import pk.gov.hec.dlsei.domain.access.GrantedRole;
import pk.gov.hec.dlsei.domain.access.Role;
import pk.gov.hec.dlsei.domain.access.usecase.SetUpSecondFactor;
import pk.gov.hec.dlsei.domain.crypto.Vault;
import pk.gov.hec.dlsei.domain.person.IdentityKind;
import pk.gov.hec.dlsei.domain.person.Person;
import pk.gov.hec.dlsei.domain.person.PersonRepository;
import pk.gov.hec.dlsei.domain.person.SealedCnic;
import pk.gov.hec.dlsei.domain.time.RealTime;

/** Invented people, one of every role, at addresses that cannot exist. */
@ApplicationScoped
class DemoPeople {

  private record Invented(String local, String name, String cnic, GrantedRole role) {}

  private static final Invented[] PEOPLE = {
    new Invented("applicant", "Ayesha Example", "34201-0891231-8", GrantedRole.of(Role.APPLICANT)),
    new Invented(
        "focalperson",
        "Bilal Example",
        "42201-0397640-8",
        GrantedRole.focalPersonOf(new InstitutionCode("QAU"))),
    new Invented("officer", "Sana Example", null, GrantedRole.of(Role.HEC_OFFICER)),
    new Invented("finance", "Usman Example", null, GrantedRole.of(Role.FINANCE_OFFICER)),
    new Invented("operator", "Hina Example", null, GrantedRole.of(Role.BATCH_OPERATOR)),
    new Invented("auditor", "Nadia Example", null, GrantedRole.of(Role.AUDITOR)),
    new Invented("administrator", "Imran Example", null, GrantedRole.of(Role.ADMINISTRATOR)),
    new Invented("administrator2", "Rabia Example", null, GrantedRole.of(Role.ADMINISTRATOR)),
  };

  @Inject PersonRepository persons;
  @Inject AccountRepository accounts;
  @Inject Vault vault;
  @Inject @RealTime Clock realTime;

  void create(String passwordHash, String totpSecret) {
    for (Invented invented : PEOPLE) {
      create(invented, passwordHash, totpSecret);
    }
  }

  private void create(Invented invented, String passwordHash, String totpSecret) {
    Instant now = realTime.instant();
    Person person = new Person(invented.name, now);
    person.reachAt(new Mobile("0300-1234567"));
    if (invented.cnic != null) {
      person.identify(IdentityKind.CNIC, SealedCnic.of(new Cnic(invented.cnic), vault));
    }
    persons.add(person);
    Email email = new Email(invented.local + "@demo.example");
    Account account = new Account(person.id(), email, Locale.ENGLISH, now).grant(invented.role);
    account.setPassword(passwordHash);
    if (account.isStaff()) {
      account.proposeTotp(vault.seal(SetUpSecondFactor.PURPOSE, totpSecret));
      account.confirmTotp(now);
    }
    accounts.add(account);
  }
}
