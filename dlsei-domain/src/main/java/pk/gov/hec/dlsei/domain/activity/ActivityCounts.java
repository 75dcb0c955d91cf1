package pk.gov.hec.dlsei.domain.activity;

/**
 * What a reading told.
 *
 * @param matched rows that tell of a licence's progress
 * @param unknown rows that tell of progress of nobody here
 * @param changed of how many courses of a licence something was new
 * @param activated invited licences of whose enrolment it tells
 */
public record ActivityCounts(int matched, int unknown, int changed, int activated) {}
