package pk.gov.hec.dlsei.domain.nomination.usecase;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import pk.gov.hec.dlsei.api.cohort.ApplicantCategory;
import pk.gov.hec.dlsei.api.cohort.Nominator;
import pk.gov.hec.dlsei.api.value.InstitutionCode;
import pk.gov.hec.dlsei.domain.access.Actor;
import pk.gov.hec.dlsei.domain.access.Role;
import pk.gov.hec.dlsei.domain.cohort.CohortRules;
import pk.gov.hec.dlsei.domain.error.DlseiException;
import pk.gov.hec.dlsei.domain.error.ErrorCode;
import pk.gov.hec.dlsei.domain.nomination.NominationList;
import pk.gov.hec.dlsei.domain.nomination.NomineeLine;

/** Whose nominations an actor handles: a focal person the own university's, HEC its own (R21). */
final class NominationScope {

  private final Actor actor;

  private NominationScope(Actor actor) {
    this.actor = actor;
  }

  static NominationScope of(Actor actor) {
    if (!actor.is(Role.FOCAL_PERSON) && !actor.is(Role.HEC_OFFICER)) {
      throw new DlseiException(ErrorCode.NOT_ALLOWED, "Nominating needs a focal person or HEC");
    }
    return new NominationScope(actor);
  }

  /** For whom the actor uploads lists. */
  InstitutionCode nominator() {
    return actor.is(Role.HEC_OFFICER) ? InstitutionCode.HEC : actor.institution().orElseThrow();
  }

  /** Whose lists the actor sees; empty for HEC, which sees all that were sent. */
  Optional<InstitutionCode> institution() {
    return actor.is(Role.HEC_OFFICER) ? Optional.empty() : actor.institution();
  }

  boolean holds(NominationList list) {
    return isOwn(list) || actor.is(Role.HEC_OFFICER) && list.sentAt().isPresent();
  }

  boolean isOwn(NominationList list) {
    return list.institution().equals(nominator());
  }

  /** Whom a list's nominator may nominate under the cohort's rules. */
  static NomineeLine.By by(InstitutionCode institution, CohortRules rules) {
    Nominator who = InstitutionCode.HEC.equals(institution) ? Nominator.HEC : Nominator.UNIVERSITY;
    Set<ApplicantCategory> categories =
        Arrays.stream(ApplicantCategory.values())
            .filter(category -> rules.nominatorOf(category) == who)
            .collect(Collectors.toSet());
    return new NomineeLine.By(institution, categories);
  }
}
