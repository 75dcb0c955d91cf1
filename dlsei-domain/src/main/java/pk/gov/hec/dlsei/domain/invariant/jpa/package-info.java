/** Invariants, asked of the database. */
package pk.gov.hec.dlsei.domain.invariant.jpa;
