package pk.gov.hec.dlsei.domain.access.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import pk.gov.hec.dlsei.domain.access.Account;
import pk.gov.hec.dlsei.domain.access.AccountRepository;
import pk.gov.hec.dlsei.domain.access.LinkRepository;
import pk.gov.hec.dlsei.domain.access.PendingRegistration;
import pk.gov.hec.dlsei.domain.access.RegistrationForm;
import pk.gov.hec.dlsei.domain.crypto.SecretLink;
import pk.gov.hec.dlsei.domain.notification.MailTemplate;
import pk.gov.hec.dlsei.domain.person.Person;
import pk.gov.hec.dlsei.domain.person.PersonRepository;
import pk.gov.hec.dlsei.domain.person.SealedCnic;
import pk.gov.hec.dlsei.domain.time.RealTime;

/** Notes a registration, or tells the owner of a known CNIC or address that somebody tried. */
@ApplicationScoped
class AcceptRegistration {

  @Inject PersonRepository persons;
  @Inject AccountRepository accounts;
  @Inject LinkRepository links;
  @Inject OwnersMail mail;
  @Inject @RealTime Clock realTime;

  @Transactional
  void handle(RegistrationForm form, SealedCnic cnic, String passwordHash, SecretLink link) {
    Optional<Account> known =
        persons
            .findByCnic(cnic.lookup())
            .map(Person::id)
            .flatMap(accounts::findByPerson)
            .or(() -> accounts.findByEmail(form.email()));
    if (known.isPresent()) {
      mail.limited(known.get(), MailTemplate.ALREADY_REGISTERED);
      return;
    }
    links.add(new PendingRegistration(form, cnic, passwordHash, link, realTime.instant()));
    mail.confirmRegistration(form, link);
  }
}
