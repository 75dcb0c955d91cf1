package pk.gov.hec.dlsei.domain.job;

/**
 * How many cases of a run had an outcome under a clause. One that rests on several is counted under
 * each.
 *
 * @param outcome not null
 * @param clause its id; empty for cases that rest on none
 * @param cases at least one
 */
public record Tally(JobResult.Outcome outcome, String clause, int cases) {}
