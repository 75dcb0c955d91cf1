/** What the queue's tables show. */
package pk.gov.hec.dlsei.domain.review.jpa;
