/** Reading the overview. */
package pk.gov.hec.dlsei.domain.overview.usecase;
