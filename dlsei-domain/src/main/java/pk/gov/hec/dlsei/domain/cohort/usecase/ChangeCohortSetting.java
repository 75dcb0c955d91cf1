package pk.gov.hec.dlsei.domain.cohort.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import pk.gov.hec.dlsei.api.value.BilingualText;
import pk.gov.hec.dlsei.api.value.CohortId;
import pk.gov.hec.dlsei.domain.access.Actor;
import pk.gov.hec.dlsei.domain.access.Role;
import pk.gov.hec.dlsei.domain.audit.AuditAction;
import pk.gov.hec.dlsei.domain.audit.AuditTrail;
import pk.gov.hec.dlsei.domain.cohort.Cohort;
import pk.gov.hec.dlsei.domain.cohort.CohortRepository;
import pk.gov.hec.dlsei.domain.cohort.CohortRulebook;
import pk.gov.hec.dlsei.domain.cohort.CohortRules;
import pk.gov.hec.dlsei.domain.cohort.CohortSettings;
import pk.gov.hec.dlsei.domain.cohort.Settable;
import pk.gov.hec.dlsei.domain.error.DlseiException;
import pk.gov.hec.dlsei.domain.error.ErrorCode;
import pk.gov.hec.dlsei.domain.time.Karachi;

/** HEC sets what is left to it, with a reason and a day from which it holds. */
@ApplicationScoped
@Transactional
public class ChangeCohortSetting {

  @Inject CohortRepository cohorts;
  @Inject CohortRulebook rulebook;
  @Inject CohortSettings settings;
  @Inject AuditTrail audit;
  @Inject Clock clock;

  /**
   * What is to be set.
   *
   * @param key of a {@link Settable}
   * @param value that it allows
   * @param from the first day on which it holds, this one or a later one
   * @param reason not blank
   */
  public record Wanted(String key, String value, LocalDate from, String reason) {}

  /**
   * Sets it. A cohort that is not planned any more keeps terms that can stand together.
   *
   * @param actor an HEC officer
   * @param id of the cohort
   * @param wanted not null
   * @return why it cannot be; empty where it was set
   * @throws DlseiException NOT_FOUND where HEC may not set such a thing
   * @throws IllegalArgumentException where the value is not allowed, or the day is over
   */
  public List<BilingualText> handle(Actor actor, CohortId id, Wanted wanted) {
    actor.require(Role.HEC_OFFICER);
    CohortRules rules = rulebook.of(id);
    demandAllowed(rules, wanted);
    Cohort cohort = cohorts.find(id).orElseThrow();
    List<BilingualText> obstacles = rules.obstacles(Map.of(wanted.key(), wanted.value()));
    if (cohort.state() != Cohort.State.PLANNED && !obstacles.isEmpty()) {
      return obstacles;
    }
    Instant now = clock.instant();
    Instant from = Karachi.startOf(wanted.from());
    Instant holds = from.isBefore(now) ? now : from;
    settings.add(
        id,
        new CohortSettings.Change(
            wanted.key(), wanted.value(), wanted.reason(), actor.accountId(), now, holds));
    audit.record(
        actor.accountId(),
        AuditAction.COHORT_SETTING_CHANGED,
        "cohort:" + id,
        Map.of("key", wanted.key(), "value", wanted.value(), "from", wanted.from().toString()));
    return List.of();
  }

  private void demandAllowed(CohortRules rules, Wanted wanted) {
    Settable settable =
        rules.settable().stream()
            .filter(one -> one.key().equals(wanted.key()))
            .findFirst()
            .orElseThrow(
                () -> new DlseiException(ErrorCode.NOT_FOUND, "HEC does not set " + wanted.key()));
    if (!settable.allows(wanted.value())) {
      throw new IllegalArgumentException(wanted.key() + " may not be " + wanted.value());
    }
    if (wanted.from().isBefore(Karachi.today(clock))) {
      throw new IllegalArgumentException(wanted.from() + " is over");
    }
  }
}
