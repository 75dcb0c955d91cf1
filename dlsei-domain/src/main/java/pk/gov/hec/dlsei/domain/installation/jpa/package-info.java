/** The installation's row. */
package pk.gov.hec.dlsei.domain.installation.jpa;
