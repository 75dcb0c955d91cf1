/** Opening a cohort. */
package pk.gov.hec.dlsei.domain.cohort.usecase;
