package pk.gov.hec.dlsei.domain.quota.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import pk.gov.hec.dlsei.api.value.CohortId;
import pk.gov.hec.dlsei.domain.access.Actor;
import pk.gov.hec.dlsei.domain.access.Role;
import pk.gov.hec.dlsei.domain.audit.AuditAction;
import pk.gov.hec.dlsei.domain.audit.AuditTrail;
import pk.gov.hec.dlsei.domain.quota.CohortSetting;
import pk.gov.hec.dlsei.domain.quota.CohortSettings;

/** HEC sets what the documents leave to it, with a reason. */
@ApplicationScoped
@Transactional
public class ChangeCohortSetting {

  @Inject CohortSettings settings;
  @Inject AuditTrail audit;
  @Inject Clock clock;

  /**
   * Sets it.
   *
   * @param actor an HEC officer
   * @param cohort not null
   * @param key not null
   * @param value allowed by the key
   * @param reason not blank
   * @throws IllegalArgumentException where the key does not allow the value
   */
  public void handle(Actor actor, CohortId cohort, CohortSetting key, String value, String reason) {
    actor.require(Role.HEC_OFFICER);
    if (!key.allowed().allows(value)) {
      throw new IllegalArgumentException(key + " may not be " + value);
    }
    settings.add(
        cohort, new CohortSettings.Change(key, value, reason, actor.accountId(), clock.instant()));
    audit.record(
        actor.accountId(),
        AuditAction.COHORT_SETTING_CHANGED,
        "cohort:" + cohort,
        Map.of("key", key.name(), "value", value));
  }
}
