package pk.gov.hec.dlsei.domain.administration.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import pk.gov.hec.dlsei.domain.access.Actor;
import pk.gov.hec.dlsei.domain.access.Role;
import pk.gov.hec.dlsei.domain.audit.AuditAction;
import pk.gov.hec.dlsei.domain.audit.AuditTrail;
import pk.gov.hec.dlsei.domain.settings.ProgrammeSetting;
import pk.gov.hec.dlsei.domain.settings.ProgrammeSettings;

/** Administrators set what holds for the whole programme, with a reason. */
@ApplicationScoped
@Transactional
public class ChangeProgrammeSetting {

  @Inject ProgrammeSettings settings;
  @Inject AuditTrail audit;
  @Inject Clock clock;

  /** What holds now. */
  public String value(Actor actor, ProgrammeSetting key) {
    actor.require(Role.ADMINISTRATOR);
    return settings.value(key);
  }

  /** All changes, the latest first. */
  public List<ProgrammeSettings.Change> history(Actor actor) {
    actor.require(Role.ADMINISTRATOR);
    return settings.history();
  }

  /**
   * Sets it.
   *
   * @param actor an administrator
   * @param key not null
   * @param value allowed by the key
   * @param reason not blank
   * @throws IllegalArgumentException where the key does not allow the value
   */
  public void handle(Actor actor, ProgrammeSetting key, String value, String reason) {
    actor.require(Role.ADMINISTRATOR);
    if (!key.allowed().allows(value)) {
      throw new IllegalArgumentException(key + " may not be " + value);
    }
    settings.add(
        new ProgrammeSettings.Change(key, value, reason, actor.accountId(), clock.instant()));
    audit.record(
        actor.accountId(),
        AuditAction.SETTING_CHANGED,
        "setting:" + key,
        Map.of("value", value, "reason", reason));
  }
}
