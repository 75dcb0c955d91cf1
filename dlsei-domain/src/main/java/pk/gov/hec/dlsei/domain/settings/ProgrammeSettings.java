package pk.gov.hec.dlsei.domain.settings;

import java.time.Instant;
import java.util.List;

/** What administrators have set; the latest change holds, all are kept. */
public interface ProgrammeSettings {

  /**
   * One change.
   *
   * @param key what was set
   * @param value to what
   * @param reason why
   * @param setBy the administrator's account
   * @param setAt by the business clock
   */
  record Change(ProgrammeSetting key, String value, String reason, long setBy, Instant setAt) {}

  /**
   * What holds now.
   *
   * @param key not null
   * @return the latest value, or the initial one
   */
  String value(ProgrammeSetting key);

  /**
   * What holds now, as a number.
   *
   * @param key one that is a number
   * @return the number
   */
  default int number(ProgrammeSetting key) {
    return Integer.parseInt(value(key));
  }

  /** Writes a change down. */
  void add(Change change);

  /** All changes, the latest first. */
  List<Change> history();
}
