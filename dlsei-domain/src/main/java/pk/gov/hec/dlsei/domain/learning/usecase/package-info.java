/** Inviting and seeing activations. */
package pk.gov.hec.dlsei.domain.learning.usecase;
