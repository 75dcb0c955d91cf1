package pk.gov.hec.dlsei.domain.document;

import java.time.Instant;

/**
 * Somebody of the staff looked at a document: the first look of a day.
 *
 * @param documentId of the document
 * @param kind of the document
 * @param accountId who looked
 * @param at by the business clock
 */
public record DocumentView(long documentId, String kind, long accountId, Instant at) {}
