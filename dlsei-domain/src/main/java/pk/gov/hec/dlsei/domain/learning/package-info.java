/** Calls to the learning platform, by the outbox. */
package pk.gov.hec.dlsei.domain.learning;
