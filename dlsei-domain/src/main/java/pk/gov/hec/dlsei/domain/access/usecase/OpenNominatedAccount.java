package pk.gov.hec.dlsei.domain.access.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import pk.gov.hec.dlsei.api.value.Mobile;
import pk.gov.hec.dlsei.domain.access.Account;
import pk.gov.hec.dlsei.domain.access.AccountRepository;
import pk.gov.hec.dlsei.domain.access.Email;
import pk.gov.hec.dlsei.domain.access.GrantedRole;
import pk.gov.hec.dlsei.domain.access.LinkRepository;
import pk.gov.hec.dlsei.domain.access.LinkRepository.Purpose;
import pk.gov.hec.dlsei.domain.access.LinkRepository.Redeemed;
import pk.gov.hec.dlsei.domain.access.Role;
import pk.gov.hec.dlsei.domain.crypto.SecretLink;
import pk.gov.hec.dlsei.domain.notification.MailTemplate;
import pk.gov.hec.dlsei.domain.person.IdentityKind;
import pk.gov.hec.dlsei.domain.person.Person;
import pk.gov.hec.dlsei.domain.person.PersonRepository;
import pk.gov.hec.dlsei.domain.person.SealedCnic;
import pk.gov.hec.dlsei.domain.time.RealTime;

/**
 * An account for somebody who was nominated (SOP1/R2): the one that the person has, else a new one
 * without a password, which its owner claims by a mailed link.
 */
@ApplicationScoped
public class OpenNominatedAccount {

  /** How long the link holds; a new one comes from "forgotten password". */
  public static final Duration VALID = Duration.ofDays(30);

  @Inject PersonRepository persons;
  @Inject AccountRepository accounts;
  @Inject LinkRepository links;
  @Inject OwnersMail mail;
  @Inject @RealTime Clock realTime;

  /**
   * Who was nominated.
   *
   * @param name as on the document
   * @param identityKind of the document
   * @param cnic its number
   * @param email where the person is reached
   * @param mobile where the person is reached, if it is known
   */
  public record Nominated(
      String name,
      IdentityKind identityKind,
      SealedCnic cnic,
      Email email,
      Optional<Mobile> mobile) {

    @Override
    public String toString() {
      return "somebody nominated";
    }
  }

  /** Why there is no account to be had. */
  public enum Obstacle {
    EMAIL_TAKEN,
    ACCOUNT_CLOSED
  }

  /**
   * What came of it.
   *
   * @param personId 0 where there is an obstacle
   * @param isNew whether nobody can sign in with the account yet
   * @param obstacle empty where there is an account
   */
  public record Opened(long personId, boolean isNew, Optional<Obstacle> obstacle) {

    private static Opened not(Obstacle obstacle) {
      return new Opened(0, false, Optional.of(obstacle));
    }
  }

  /**
   * Finds or makes the account, in the caller's transaction.
   *
   * @param nominated not null
   * @param invitation the mail with the link that claims a new account; empty where its owner asks
   *     for one by "forgotten password"
   * @return never null
   */
  @Transactional(TxType.MANDATORY)
  public Opened handle(Nominated nominated, Optional<MailTemplate> invitation) {
    Optional<Person> known = persons.findByCnic(nominated.cnic().lookup());
    Optional<Account> account = known.map(Person::id).flatMap(accounts::findByPerson);
    if (account.isPresent()) {
      return take(account.get());
    }
    if (accounts.findByEmail(nominated.email()).isPresent()) {
      return Opened.not(Obstacle.EMAIL_TAKEN);
    }
    Person person = known.orElseGet(() -> make(nominated));
    Account made =
        new Account(person.id(), nominated.email(), Locale.ENGLISH, realTime.instant())
            .grant(GrantedRole.of(Role.APPLICANT));
    accounts.add(made);
    invitation.ifPresent(template -> inviteToClaim(made, template));
    return new Opened(person.id(), true, Optional.empty());
  }

  private static Opened take(Account account) {
    if (!account.isActive()) {
      return Opened.not(Obstacle.ACCOUNT_CLOSED);
    }
    account.grant(GrantedRole.of(Role.APPLICANT));
    return new Opened(account.personId(), false, Optional.empty());
  }

  private Person make(Nominated nominated) {
    Person person = new Person(nominated.name(), realTime.instant());
    person.identify(nominated.identityKind(), nominated.cnic());
    nominated.mobile().ifPresent(person::reachAt);
    persons.add(person);
    return person;
  }

  /** Mails a link by which the owner claims the account. */
  void inviteToClaim(Account account, MailTemplate template) {
    SecretLink link = SecretLink.fresh();
    Redeemed target = new Redeemed(account.id(), Optional.empty());
    links.add(link, Purpose.CLAIM, target, realTime.instant(), VALID);
    mail.tell(account, template, "/account/claim?link=" + link.token());
  }
}
