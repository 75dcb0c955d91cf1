/** Revocations in their tables. */
package pk.gov.hec.dlsei.domain.revocation.jpa;
