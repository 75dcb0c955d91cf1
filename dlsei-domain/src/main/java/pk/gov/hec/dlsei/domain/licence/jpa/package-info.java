/** The licences in their table. */
package pk.gov.hec.dlsei.domain.licence.jpa;
