package pk.gov.hec.dlsei.domain.overview;

/**
 * What there is to decide, and what happened on a day. What was taken over from an earlier register
 * was neither submitted nor decided that day.
 *
 * @param pending undecided ones, the reviewers' turn or the applicants'
 * @param submitted on the day
 * @param decided on the day, either way
 * @param waiting approved ones without a seat yet
 */
public record QueueToday(int pending, int submitted, int decided, int waiting) {}
