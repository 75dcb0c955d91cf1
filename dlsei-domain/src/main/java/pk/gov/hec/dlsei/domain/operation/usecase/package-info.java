/** Looking into the outbox, and sending again. */
package pk.gov.hec.dlsei.domain.operation.usecase;
