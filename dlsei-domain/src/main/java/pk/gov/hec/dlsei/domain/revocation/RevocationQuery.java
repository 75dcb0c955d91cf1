package pk.gov.hec.dlsei.domain.revocation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import pk.gov.hec.dlsei.api.value.CohortId;
import pk.gov.hec.dlsei.api.value.InstitutionCode;

/** The cases for taking licences back, for lists on screens. */
public interface RevocationQuery {

  /** How many there are of each state; all states are there. */
  Map<RevocationState, Integer> counts(CohortId cohort);

  /** How many of a state rest on each clause, by clause; one may rest on several. */
  Map<String, Integer> clauses(CohortId cohort, RevocationState state);

  /**
   * A university with cases.
   *
   * @param code of it
   * @param name of it
   * @param count of its cases
   */
  record University(InstitutionCode code, String name, int count) {}

  /** The universities with cases of a state, by name. */
  List<University> universities(CohortId cohort, RevocationState state);

  /** How many a filter finds. */
  int count(RevocationFilter filter);

  /**
   * A page, the oldest first.
   *
   * @param filter not null
   * @param first from zero
   * @param size at most
   */
  List<RevocationLine> page(RevocationFilter filter, int first, int size);

  /**
   * The ids of all that a filter finds, as far as a reader has seen them.
   *
   * @param filter not null
   * @param upTo the highest id that there was when the page was read
   */
  List<Long> ids(RevocationFilter filter, long upTo);

  /**
   * A university's licences that may be taken back: cases that are open, and learners who were
   * warned and are still in time.
   *
   * @param cohort not null
   * @param institution not null
   * @param today in Asia/Karachi
   * @param most how many at most
   * @return one of each licence, the most urgent first
   */
  List<LicenceAtRisk> atRisk(
      CohortId cohort, InstitutionCode institution, LocalDate today, int most);

  /** The highest id of all cases of a cohort; 0 where there is none. */
  long newest(CohortId cohort);
}
