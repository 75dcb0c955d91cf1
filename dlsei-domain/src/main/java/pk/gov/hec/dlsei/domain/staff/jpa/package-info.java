/** Their tables. */
package pk.gov.hec.dlsei.domain.staff.jpa;
