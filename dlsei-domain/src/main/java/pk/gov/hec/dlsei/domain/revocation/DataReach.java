package pk.gov.hec.dlsei.domain.revocation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import pk.gov.hec.dlsei.domain.time.Karachi;

/**
 * Up to when the learning platform's data reach.
 *
 * @param until never null
 */
public record DataReach(Instant until) {

  /** No data: nothing can be said of any day. */
  public static final DataReach NONE = new DataReach(Instant.EPOCH);

  /** No further than the end of a day. */
  public DataReach notAfter(LocalDate day) {
    Instant end = Karachi.startOf(day.plusDays(1));
    return until.isAfter(end) ? new DataReach(end) : this;
  }

  /** In Asia/Karachi. */
  public LocalDateTime local() {
    return LocalDateTime.ofInstant(until, Karachi.ZONE);
  }
}
