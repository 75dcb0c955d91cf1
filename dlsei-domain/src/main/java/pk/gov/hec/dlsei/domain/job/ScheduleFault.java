package pk.gov.hec.dlsei.domain.job;

/** What can be wrong with times that somebody typed. */
public enum ScheduleFault {
  /** They are not written as cron has them. */
  NO_TIMES,
  /** They are, and none of them comes, such as 30 February. */
  NEVER_COMES,
  /** Nobody knows the zone. */
  NO_SUCH_ZONE
}
