package pk.gov.hec.dlsei.domain.notification;

/**
 * The change that a message tells of.
 *
 * @param applicationId whose application
 * @param changeKey names the change, so that the database lets it cause one message only; null for
 *     a repetition that somebody ordered
 */
public record Cause(long applicationId, String changeKey) {}
