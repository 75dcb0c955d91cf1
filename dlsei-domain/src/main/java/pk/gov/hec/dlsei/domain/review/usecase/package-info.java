/** What a reviewer does: each is a transaction. */
package pk.gov.hec.dlsei.domain.review.usecase;
