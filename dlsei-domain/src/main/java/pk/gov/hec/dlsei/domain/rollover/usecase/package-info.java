/** Carrying applications over. */
package pk.gov.hec.dlsei.domain.rollover.usecase;
