/** Their table. */
package pk.gov.hec.dlsei.domain.institution.jpa;
