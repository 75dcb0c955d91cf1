/**
 * From one cohort to the next: applications that were approved and never licensed, or that nobody
 * decided on, are carried over with their rank (WP2/A.3).
 */
package pk.gov.hec.dlsei.domain.rollover;
