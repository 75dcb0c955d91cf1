package pk.gov.hec.dlsei.run.mail;

import java.time.Instant;
import java.util.List;

/**
 * A mail that the sink has received.
 *
 * @param number counts from 1 in the order of arrival, and stays over restarts
 * @param from the sender, as the mail says
 * @param to those whom the mail names
 * @param subject the subject, decoded
 * @param received when it came in, by this machine's clock
 * @param text the body as plain text, or empty
 * @param html the body as HTML, or empty
 */
public record Mail(
    int number,
    String from,
    List<String> to,
    String subject,
    Instant received,
    String text,
    String html) {}
