/** The clock's row in the database. */
package pk.gov.hec.dlsei.domain.time.jpa;
