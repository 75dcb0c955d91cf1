package pk.gov.hec.dlsei.domain.access.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import pk.gov.hec.dlsei.api.value.Mobile;
import pk.gov.hec.dlsei.domain.access.Account;
import pk.gov.hec.dlsei.domain.access.AccountRepository;
import pk.gov.hec.dlsei.domain.audit.AuditAction;
import pk.gov.hec.dlsei.domain.audit.AuditTrail;
import pk.gov.hec.dlsei.domain.crypto.Vault;
import pk.gov.hec.dlsei.domain.person.Person;
import pk.gov.hec.dlsei.domain.person.PersonRepository;
import pk.gov.hec.dlsei.domain.time.Karachi;

/** The owner reads the own profile and changes what may be changed without a link. */
@ApplicationScoped
@Transactional
public class KeepProfile {

  @Inject AccountRepository accounts;
  @Inject PersonRepository persons;
  @Inject AuditTrail audit;
  @Inject Vault vault;
  @Inject Clock clock;

  /**
   * The own profile.
   *
   * @param accountId signed in
   * @return never null
   */
  public Profile read(long accountId) {
    Account account = accounts.find(accountId).orElseThrow();
    Person person = persons.find(account.personId()).orElseThrow();
    return new Profile(
        person.name(),
        person.cnic().map(cnic -> cnic.open(vault)),
        account.email(),
        person.mobile(),
        account.language(),
        account.actor(Karachi.today(clock)).roles(),
        account.hasSecondFactor(),
        accounts.recoveryCodesLeft(accountId));
  }

  /**
   * Changes mobile number and language.
   *
   * @param accountId signed in
   * @param mobile null for none
   * @param language English or Urdu
   */
  public void change(long accountId, Mobile mobile, Locale language) {
    Account account = accounts.find(accountId).orElseThrow();
    account.speak(language);
    persons.find(account.personId()).orElseThrow().reachAt(mobile);
    audit.record(accountId, AuditAction.PROFILE_CHANGED, "account:" + accountId, Map.of());
  }

  /**
   * Chooses the language of pages and mails.
   *
   * @param accountId signed in
   * @param language English or Urdu
   */
  public void speak(long accountId, Locale language) {
    accounts.find(accountId).orElseThrow().speak(language);
  }

  /**
   * Ends every session of the account.
   *
   * @param accountId signed in
   */
  public void signOutEverywhere(long accountId) {
    accounts.find(accountId).orElseThrow().endSessions();
    audit.record(accountId, AuditAction.SIGNED_OUT_EVERYWHERE, "account:" + accountId, Map.of());
  }
}
