package pk.gov.hec.dlsei.domain.overview;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import pk.gov.hec.dlsei.api.value.CohortId;

/** Counts a cohort, by one statement for each kind of number, however many people there are. */
public interface OverviewQuery {

  /**
   * Its people, by place and by how far they have come. A licence that was taken over by mistake
   * never was one, and its application neither.
   *
   * @param cohort not null
   * @param today in Asia/Karachi
   */
  List<PeopleCount> people(CohortId cohort, LocalDate today);

  /**
   * How many joined in each week, since a Monday; without the weeks in which nobody did.
   *
   * @param cohort not null
   * @param monday the first day that counts
   */
  Map<LocalDate, Integer> joined(CohortId cohort, LocalDate monday);

  /**
   * When those who have joined, and have the licence still, were active last; without what is true
   * of nobody.
   *
   * @param cohort not null
   * @param today in Asia/Karachi
   */
  Map<LastActive, Integer> lastActive(CohortId cohort, LocalDate today);

  /** What there is to decide, and what happened on a day. */
  QueueToday queue(CohortId cohort, LocalDate today);

  /**
   * The universities with applications past their hours whose turn is the reviewer's, as the
   * queue's own view has them: those with the most first, then by how long they wait.
   *
   * @param cohort not null
   * @param now by the business clock
   */
  List<OverdueUniversity> overdue(CohortId cohort, Instant now);
}
