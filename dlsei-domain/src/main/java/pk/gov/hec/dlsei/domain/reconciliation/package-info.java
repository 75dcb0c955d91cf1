/**
 * The two books, our licences and the members whom the learning platform lists: where they differ,
 * and how that can be mended.
 */
package pk.gov.hec.dlsei.domain.reconciliation;
