/** Their table. */
package pk.gov.hec.dlsei.domain.settings.jpa;
