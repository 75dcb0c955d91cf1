/** Their tables. */
package pk.gov.hec.dlsei.domain.apikey.jpa;
