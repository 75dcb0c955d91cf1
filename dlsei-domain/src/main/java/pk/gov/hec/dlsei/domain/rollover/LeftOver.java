package pk.gov.hec.dlsei.domain.rollover;

import pk.gov.hec.dlsei.api.value.CohortId;
import pk.gov.hec.dlsei.domain.application.ApplicationStatus;

/**
 * An application that a cohort left over when it ended.
 *
 * @param id of the application
 * @param place its running number in the order of submission
 * @param status WAITING or PENDING
 * @param next the cohort that follows
 */
public record LeftOver(long id, long place, ApplicationStatus status, CohortId next) {}
