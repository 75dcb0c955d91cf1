/** The one exception for a broken world, and its codes. */
package pk.gov.hec.dlsei.domain.error;
