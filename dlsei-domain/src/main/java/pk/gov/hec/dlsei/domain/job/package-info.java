/**
 * Jobs: what they are asked with, their runs, what came of each person's case, and when they run.
 */
package pk.gov.hec.dlsei.domain.job;
