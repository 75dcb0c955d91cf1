/** Comparison in the database: a few statements, however many members there are. */
package pk.gov.hec.dlsei.domain.reconciliation.jpa;
