package pk.gov.hec.dlsei.domain.cohort;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import pk.gov.hec.dlsei.api.value.CohortId;

/**
 * What HEC has set for each cohort, terms of its policy and the platform's own settings alike. All
 * changes are kept; of those that have begun to hold, the one that began last is in force, so that
 * what held at a moment never changes afterwards.
 */
public interface CohortSettings {

  /**
   * One change.
   *
   * @param key the term's key, or the name of a {@link CohortSetting}
   * @param value to what
   * @param reason why
   * @param setBy the officer's account
   * @param setAt by the business clock
   * @param holdsFrom not before setAt
   */
  record Change(
      String key, String value, String reason, long setBy, Instant setAt, Instant holdsFrom) {}

  /**
   * What was in force at a moment.
   *
   * @param cohort not null
   * @param at not null
   * @return by key; without what HEC had not set
   */
  Map<String, String> inForce(CohortId cohort, Instant at);

  /**
   * What holds now.
   *
   * @param cohort not null
   * @param key not null
   * @return the value in force, or the initial one
   */
  String value(CohortId cohort, CohortSetting key);

  /**
   * What holds now, as a number.
   *
   * @param cohort not null
   * @param key one that is a number
   * @return the number
   */
  default int number(CohortId cohort, CohortSetting key) {
    return Integer.parseInt(value(cohort, key));
  }

  /** Writes a change down. */
  void add(CohortId cohort, Change change);

  /** All changes of a cohort, the latest first. */
  List<Change> history(CohortId cohort);
}
