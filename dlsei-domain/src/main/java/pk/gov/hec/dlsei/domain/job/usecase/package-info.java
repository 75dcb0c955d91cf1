/** Starting, stopping, watching and planning jobs. */
package pk.gov.hec.dlsei.domain.job.usecase;
