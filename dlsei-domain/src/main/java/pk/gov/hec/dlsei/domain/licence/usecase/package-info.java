/** Giving seats: in the transaction of the decision. */
package pk.gov.hec.dlsei.domain.licence.usecase;
