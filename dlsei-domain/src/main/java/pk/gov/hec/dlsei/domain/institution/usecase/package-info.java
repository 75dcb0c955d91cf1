/** Loading them. */
package pk.gov.hec.dlsei.domain.institution.usecase;
