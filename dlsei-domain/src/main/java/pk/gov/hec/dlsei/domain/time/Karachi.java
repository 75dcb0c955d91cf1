package pk.gov.hec.dlsei.domain.time;

import java.time.ZoneId;

/** The zone of people and of every day count (reading R07). */
public final class Karachi {

  /** Asia/Karachi, +05:00 all the year. */
  public static final ZoneId ZONE = ZoneId.of("Asia/Karachi");

  private Karachi() {}
}
