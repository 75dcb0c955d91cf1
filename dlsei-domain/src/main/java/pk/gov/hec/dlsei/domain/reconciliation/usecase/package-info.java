/** Comparing the books, showing differences, having repairs made. */
package pk.gov.hec.dlsei.domain.reconciliation.usecase;
