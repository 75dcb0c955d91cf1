package pk.gov.hec.dlsei.domain.application.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import pk.gov.hec.dlsei.domain.access.Actor;
import pk.gov.hec.dlsei.domain.application.ApplicationRepository;
import pk.gov.hec.dlsei.domain.application.ApplicationStatus;
import pk.gov.hec.dlsei.domain.cohort.CohortRules;
import pk.gov.hec.dlsei.domain.cohort.usecase.ReadOpenCohorts;

/** The cohort to which somebody applies now. */
@ApplicationScoped
@Transactional
public class FindCohort {

  @Inject ReadOpenCohorts cohorts;
  @Inject ApplicationRepository applications;
  @Inject OpeningRules opening;

  /**
   * The cohort of the person's draft, else the one whose form is open and in which the person has
   * no live application.
   *
   * @param actor who applies
   * @return empty where there is none
   */
  public Optional<CohortRules> handle(Actor actor) {
    List<CohortRules> taking =
        cohorts.handle().stream()
            .filter(opening::takesApplicationsToday)
            .sorted(Comparator.comparing((CohortRules r) -> r.terms().starts().value()).reversed())
            .toList();
    return taking.stream()
        .filter(rules -> hasDraft(actor, rules))
        .findFirst()
        .or(() -> taking.stream().filter(rules -> isFreeToBegin(actor, rules)).findFirst());
  }

  private boolean isFreeToBegin(Actor actor, CohortRules rules) {
    return applications.live(actor.personId(), rules.cohort()).isEmpty() && opening.isOpen(rules);
  }

  private boolean hasDraft(Actor actor, CohortRules rules) {
    return applications
        .live(actor.personId(), rules.cohort())
        .filter(live -> live.status() == ApplicationStatus.DRAFT)
        .isPresent();
  }
}
