/** Counting a cohort in SQL. */
package pk.gov.hec.dlsei.domain.overview.jpa;
