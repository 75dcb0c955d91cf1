/** Applications that a cohort left over, from the database. */
package pk.gov.hec.dlsei.domain.rollover.jpa;
