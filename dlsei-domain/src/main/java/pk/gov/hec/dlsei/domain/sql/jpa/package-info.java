/** Statements for many rows at once. */
package pk.gov.hec.dlsei.domain.sql.jpa;
