package pk.gov.hec.dlsei.domain.cohort.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import pk.gov.hec.dlsei.api.cohort.CohortTerms;
import pk.gov.hec.dlsei.api.value.BilingualText;
import pk.gov.hec.dlsei.domain.cohort.Cohort;
import pk.gov.hec.dlsei.domain.cohort.CohortRepository;
import pk.gov.hec.dlsei.domain.cohort.CohortRulebook;
import pk.gov.hec.dlsei.domain.cohort.CohortRules;

/** Why a cohort cannot be opened with its terms. */
@ApplicationScoped
public class CohortObstacles {

  @Inject CohortRepository cohorts;
  @Inject CohortRulebook rulebook;

  List<BilingualText> of(Cohort cohort) {
    CohortRules rules = rulebook.of(cohort);
    List<BilingualText> found = new ArrayList<>(rules.obstacles(Map.of()));
    CohortTerms terms = rules.terms();
    terms
        .follows()
        .flatMap(cohorts::find)
        .map(before -> rulebook.of(before).terms())
        .filter(before -> !terms.starts().value().isAfter(before.ends().value()))
        .ifPresent(before -> found.add(overlaps(before, terms.starts().value())));
    return found;
  }

  private static BilingualText overlaps(CohortTerms before, LocalDate starts) {
    LocalDate ends = before.ends().value();
    return new BilingualText(
        "Its licences would start on %s, while %s lasts until %s."
            .formatted(starts, before.title().english(), ends),
        "اس کے لائسنس %s کو شروع ہوں گے جبکہ %s کا آخری دن %s ہے۔"
            .formatted(starts, before.title().urdu(), ends));
  }
}
