package pk.gov.hec.dlsei.domain.quota;

import java.time.Instant;
import java.util.List;
import pk.gov.hec.dlsei.api.value.CohortId;

/** What HEC has set for each cohort; the latest change holds, all are kept. */
public interface CohortSettings {

  /**
   * One change.
   *
   * @param key what was set
   * @param value to what
   * @param reason why
   * @param setBy the officer's account
   * @param setAt by the business clock
   */
  record Change(CohortSetting key, String value, String reason, long setBy, Instant setAt) {}

  /**
   * What holds now.
   *
   * @param cohort not null
   * @param key not null
   * @return the latest value, or the initial one
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
