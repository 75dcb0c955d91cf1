package pk.gov.hec.dlsei.policy.year2;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import pk.gov.hec.dlsei.api.cohort.CohortTerms;
import pk.gov.hec.dlsei.api.cohort.LicenceActivity;
import pk.gov.hec.dlsei.api.cohort.RevocationNotice;
import pk.gov.hec.dlsei.api.cohort.RevocationNotice.Step;

/**
 * Notices before a licence may be taken back. Of 5.i to 5.iii two go out some days before the limit
 * (reading R11); of 5.iv the steps before the one that revokes are notices (reading R10).
 */
record Notices(LicenceActivity activity, LocalDate day, CohortTerms terms) {

  /** None by data that may be stale: who has done it meanwhile would be warned. */
  List<RevocationNotice> due() {
    if (activity.asOf().isBefore(day.atStartOfDay().minusHours(Year2Number.DATA_LAG.of(terms)))) {
      return List.of();
    }
    return Arrays.stream(RevocationClause.values()).flatMap(this::of).toList();
  }

  private Stream<RevocationNotice> of(RevocationClause clause) {
    return clause
        .lastDay(activity, terms)
        .filter(lastDay -> !day.isAfter(lastDay))
        .flatMap(
            lastDay ->
                step(clause, lastDay)
                    .map(step -> new RevocationNotice(clause.text(), lastDay, step)))
        .stream();
  }

  private Optional<Step> step(RevocationClause clause, LocalDate lastDay) {
    if (clause == RevocationClause.INACTIVE) {
      return stepOfInactive(lastDay);
    }
    long left = ChronoUnit.DAYS.between(day, lastDay);
    if (left <= Year2Number.SECOND_NOTICE.of(terms)) {
      return Optional.of(Step.LAST);
    }
    return left <= Year2Number.FIRST_NOTICE.of(terms) ? Optional.of(Step.FIRST) : Optional.empty();
  }

  private Optional<Step> stepOfInactive(LocalDate lastDay) {
    int revoking = RevocationClause.revokingStep(terms).of(terms);
    long inactive = revoking - ChronoUnit.DAYS.between(day, lastDay);
    int last = Year2Number.INACTIVE_LAST_NOTICE.of(terms);
    if (last < revoking && inactive > last) {
      return Optional.of(Step.LAST);
    }
    int first = Year2Number.INACTIVE_NOTICE.of(terms);
    return first < revoking && inactive > first ? Optional.of(Step.FIRST) : Optional.empty();
  }
}
