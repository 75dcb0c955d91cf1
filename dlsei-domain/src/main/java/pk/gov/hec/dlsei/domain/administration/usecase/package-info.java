/** Looking into the audit trail. */
package pk.gov.hec.dlsei.domain.administration.usecase;
