package pk.gov.hec.dlsei.domain.apikey.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import pk.gov.hec.dlsei.api.value.InstitutionCode;
import pk.gov.hec.dlsei.domain.access.Account;
import pk.gov.hec.dlsei.domain.access.AccountRepository;
import pk.gov.hec.dlsei.domain.access.Actor;
import pk.gov.hec.dlsei.domain.access.GrantedRole;
import pk.gov.hec.dlsei.domain.access.Role;
import pk.gov.hec.dlsei.domain.apikey.ApiKey;
import pk.gov.hec.dlsei.domain.apikey.ApiKeyForm;
import pk.gov.hec.dlsei.domain.apikey.ApiKeys;
import pk.gov.hec.dlsei.domain.audit.AuditAction;
import pk.gov.hec.dlsei.domain.audit.AuditTrail;
import pk.gov.hec.dlsei.domain.crypto.SecretLink;
import pk.gov.hec.dlsei.domain.error.DlseiException;
import pk.gov.hec.dlsei.domain.error.ErrorCode;
import pk.gov.hec.dlsei.domain.person.Person;
import pk.gov.hec.dlsei.domain.person.PersonRepository;
import pk.gov.hec.dlsei.domain.settings.ProgrammeSetting;
import pk.gov.hec.dlsei.domain.settings.ProgrammeSettings;
import pk.gov.hec.dlsei.domain.staff.Administrators;
import pk.gov.hec.dlsei.domain.time.Karachi;
import pk.gov.hec.dlsei.domain.time.RealTime;

/** Administrators give keys to systems, two of them for each, and one takes them back. */
@ApplicationScoped
@Transactional
public class KeepApiKeys {

  @Inject ApiKeys keys;
  @Inject Administrators administrators;
  @Inject AccountRepository accounts;
  @Inject PersonRepository persons;
  @Inject ProgrammeSettings settings;
  @Inject AuditTrail audit;
  @Inject Clock clock;
  @Inject @RealTime Clock realTime;

  /** All keys, the latest first. */
  public List<ApiKey> all(Actor actor) {
    actor.require(Role.ADMINISTRATOR);
    return keys.all();
  }

  /**
   * The last day that a new key may have.
   *
   * @return by the business clock and the setting API_KEY_DAYS
   */
  public LocalDate latestExpiry() {
    return today().plusDays(settings.number(ProgrammeSetting.API_KEY_DAYS));
  }

  /**
   * Proposes a key.
   *
   * @param actor an administrator
   * @param form its expiry not past, nor after {@link #latestExpiry}
   * @throws IllegalArgumentException for another expiry
   */
  public void propose(Actor actor, ApiKeyForm form) {
    actor.require(Role.ADMINISTRATOR);
    if (form.expiresOn().isBefore(today()) || form.expiresOn().isAfter(latestExpiry())) {
      throw new IllegalArgumentException("It may not expire on " + form.expiresOn());
    }
    ApiKey key = new ApiKey(form, actor.accountId(), clock.instant());
    keys.add(key);
    record(actor, AuditAction.API_KEY_PROPOSED, key);
  }

  /**
   * Confirms a key, which works from now on.
   *
   * @param actor an administrator, not the one who proposed it
   * @param id of the key
   * @return the token, which nobody is ever shown again
   * @throws DlseiException NOT_ALLOWED for the proposer, and where the proposer administers no
   *     longer; CHANGED_MEANWHILE where it was confirmed or ended meanwhile
   */
  public SecretLink confirm(Actor actor, long id) {
    List<Long> administering = administrators.lock();
    ApiKey key = open(actor, id);
    if (key.isConfirmed()) {
      throw new DlseiException(ErrorCode.CHANGED_MEANWHILE, "It was confirmed meanwhile");
    }
    if (key.proposedBy() == actor.accountId() || !administering.contains(key.proposedBy())) {
      throw new DlseiException(ErrorCode.NOT_ALLOWED, "Two administrators have to agree");
    }
    Person system = new Person(key.name(), realTime.instant());
    persons.add(system);
    Account account = Account.ofService(system.id(), key.id(), realTime.instant());
    account.grant(role(key));
    accounts.add(account);
    SecretLink token = SecretLink.fresh();
    key.confirm(token, account, actor.accountId(), clock.instant());
    record(actor, AuditAction.API_KEY_CONFIRMED, key);
    return token;
  }

  private static GrantedRole role(ApiKey key) {
    return key.institution()
        .map(GrantedRole::focalPersonOf)
        .orElseGet(() -> GrantedRole.of(roleAtHec(key)));
  }

  private static Role roleAtHec(ApiKey key) {
    return switch (key.subject()) {
      case APPLICATIONS -> Role.HEC_OFFICER;
      case JOBS -> key.decides() ? Role.BATCH_OPERATOR : Role.AUDITOR;
    };
  }

  /**
   * Ends a key, or declines a proposed one; it is refused from the next call on.
   *
   * @param actor an administrator
   * @param id of the key
   * @param reason not blank
   * @throws DlseiException CHANGED_MEANWHILE where it was ended meanwhile
   */
  public void end(Actor actor, long id, String reason) {
    ApiKey key = open(actor, id);
    key.end(actor.accountId(), clock.instant(), reason);
    record(actor, AuditAction.API_KEY_ENDED, key);
  }

  private ApiKey open(Actor actor, long id) {
    actor.require(Role.ADMINISTRATOR);
    ApiKey key =
        keys.findLocked(id)
            .orElseThrow(() -> new DlseiException(ErrorCode.NOT_FOUND, "No such key"));
    if (key.isEnded()) {
      throw new DlseiException(ErrorCode.CHANGED_MEANWHILE, "It was ended meanwhile");
    }
    return key;
  }

  private LocalDate today() {
    return Karachi.today(clock);
  }

  private void record(Actor actor, AuditAction action, ApiKey key) {
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("name", key.name());
    facts.put("institution", key.institution().map(InstitutionCode::value).orElse("HEC"));
    facts.put("subject", key.subject().name());
    facts.put("decides", key.decides());
    facts.put("expires", key.expiresOn().toString());
    key.accountId().ifPresent(account -> facts.put("account", account));
    key.reason().ifPresent(reason -> facts.put("reason", reason));
    audit.record(actor.accountId(), action, "api-key:" + key.id(), facts);
  }
}
