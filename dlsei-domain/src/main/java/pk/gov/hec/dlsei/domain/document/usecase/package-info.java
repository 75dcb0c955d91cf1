/** What is done with documents: each is a transaction. */
package pk.gov.hec.dlsei.domain.document.usecase;
