/** The persons' table. */
package pk.gov.hec.dlsei.domain.person.jpa;
