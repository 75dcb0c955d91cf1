package pk.gov.hec.dlsei.domain.audit;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Reads the audit trail for people, the latest first. */
public interface AuditQuery {

  /** So many are counted. */
  int MOST_COUNTED = 10_000;

  /**
   * Which events.
   *
   * @param actor the account that acted; empty for all
   * @param action empty for all
   * @param subject what it was done to, such as {@code application:17}; empty for all
   * @param from in real time; empty for the beginning
   * @param until in real time, exclusive; empty for now
   */
  record Filter(
      Optional<Long> actor,
      Optional<AuditAction> action,
      Optional<String> subject,
      Optional<Instant> from,
      Optional<Instant> until) {

    /** All that was done to something, by whomever and whenever. */
    public static Filter about(String subject) {
      return new Filter(
          Optional.empty(),
          Optional.empty(),
          Optional.of(subject),
          Optional.empty(),
          Optional.empty());
    }

    /** What was done to something, by whomever and whenever. */
    public static Filter of(AuditAction action, String subject) {
      return new Filter(
          Optional.empty(),
          Optional.of(action),
          Optional.of(subject),
          Optional.empty(),
          Optional.empty());
    }
  }

  /**
   * How many there are, up to {@link #MOST_COUNTED}.
   *
   * @param filter not null
   * @return 0 for none
   */
  int count(Filter filter);

  /**
   * A page.
   *
   * @param filter not null
   * @param first index of the first line
   * @param size lines at most
   * @return the latest first
   */
  List<AuditLine> page(Filter filter, int first, int size);

  /**
   * What comes after a line, for an export of any length.
   *
   * @param filter not null
   * @param last the line before; empty for the beginning
   * @param size lines at most
   * @return the latest first
   */
  List<AuditLine> after(Filter filter, Optional<AuditLine> last, int size);
}
