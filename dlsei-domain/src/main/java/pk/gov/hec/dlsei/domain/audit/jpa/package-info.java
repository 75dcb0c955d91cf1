/** The audit trail's table. */
package pk.gov.hec.dlsei.domain.audit.jpa;
