package pk.gov.hec.dlsei.domain.sql;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** Values of native queries, on their way in and out. */
public final class Sql {

  private Sql() {}

  /**
   * A time as a native query gives it.
   *
   * @param column a timestamptz
   * @return never null
   */
  public static Instant instant(Object column) {
    return column instanceof OffsetDateTime time
        ? time.toInstant()
        : ((Timestamp) column).toInstant();
  }

  /**
   * A time as a native query takes it.
   *
   * @param at not null
   * @return for a timestamptz
   */
  public static OffsetDateTime utc(Instant at) {
    return at.atOffset(ZoneOffset.UTC);
  }

  /**
   * A pattern for LIKE that finds what begins with a text, whatever signs stand in it.
   *
   * @param text not null
   * @return the pattern
   */
  public static String beginningWith(String text) {
    return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
  }
}
