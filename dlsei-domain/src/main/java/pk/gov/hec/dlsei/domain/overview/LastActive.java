package pk.gov.hec.dlsei.domain.overview;

/** When somebody who has joined was active last, by days of Asia/Karachi, today included. */
public enum LastActive {
  /** In the last 7 days. */
  WEEK,
  /** In the last 30 days, not in the last 7. */
  MONTH,
  /** In the last 90 days, not in the last 30. */
  QUARTER,
  /** Before that. */
  LONGER,
  /** The data tell of no activity. */
  NEVER
}
