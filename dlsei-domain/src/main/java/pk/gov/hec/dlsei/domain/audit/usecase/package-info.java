/** Sealing the audit trail. */
package pk.gov.hec.dlsei.domain.audit.usecase;
