package pk.gov.hec.dlsei.domain.overview;

/**
 * A step on the way from the form to a completed course, in the order in which people take them.
 * Each counts the people who have ever reached it, whatever became of them since: so no step has
 * more than the one before. Whoever is known to have reached a later step has reached all before
 * it, even where one of them was never written down: somebody who was active at Coursera has
 * joined.
 */
public enum FunnelStep {
  /** Submitted, or registered and not paid yet; never a draft. */
  APPLIED,
  /** Approved, with a seat or waiting for one. */
  APPROVED,
  /** The learning platform has taken the invitation. */
  INVITED,
  /** Joined the learning platform. */
  ACTIVATED,
  /** Was active in a course at least once, by the platform's data. */
  ACTIVE,
  /** Completed at least one course, by the platform's data. */
  COMPLETED
}
