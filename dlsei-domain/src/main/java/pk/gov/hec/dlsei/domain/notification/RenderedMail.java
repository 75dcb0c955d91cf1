package pk.gov.hec.dlsei.domain.notification;

/**
 * A mail as its reader sees it.
 *
 * @param subject says what happened
 * @param plain the text
 * @param html the same as a page
 */
public record RenderedMail(String subject, String plain, String html) {}
