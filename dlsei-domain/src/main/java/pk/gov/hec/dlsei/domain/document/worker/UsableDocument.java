package pk.gov.hec.dlsei.domain.document.worker;

/**
 * A document that a person can look at.
 *
 * @param mediaType by its content: {@code application/pdf}, {@code image/jpeg} or {@code image/png}
 * @param pages 1 to 20; 1 for a picture
 */
public record UsableDocument(String mediaType, int pages) {}
