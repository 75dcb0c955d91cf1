package pk.gov.hec.dlsei.domain.application;

import java.util.List;
import java.util.Optional;
import pk.gov.hec.dlsei.api.document.DocumentKind;
import pk.gov.hec.dlsei.domain.cohort.CohortRules;
import pk.gov.hec.dlsei.domain.quota.SeatPools;

/** Which documents an application may bring: those of its category, or its seat's certificate. */
public final class RequiredDocument {

  private RequiredDocument() {}

  /**
   * The kinds, one of which is asked for.
   *
   * @param application with a category
   * @param rules of its cohort
   * @return never null
   */
  public static List<DocumentKind> kindsOf(Application application, CohortRules rules) {
    return application
        .submission()
        .map(place -> SeatPools.key(place.pool()))
        .flatMap(rules::certificateFor)
        .or(() -> Optional.of(rules.documentOf(application.form().category())))
        .get()
        .anyOf();
  }
}
