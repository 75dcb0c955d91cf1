/** The check at start. */
package pk.gov.hec.dlsei.domain.installation.usecase;
