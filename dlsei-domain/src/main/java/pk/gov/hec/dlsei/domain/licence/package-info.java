/** Licences: a seat that somebody has, from grant to activation. */
package pk.gov.hec.dlsei.domain.licence;
