package pk.gov.hec.dlsei.domain.notification;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A mail to send: what it says, to whom, in which language.
 *
 * @param template not null
 * @param recipient an address
 * @param language of the reader
 * @param data what the template's placeholders stand for; no secrets
 * @param secretPath path and query of a link that only the reader may know; sealed until sent
 * @param cause what it is about, empty for a mail about an account
 */
public record Mail(
    MailTemplate template,
    String recipient,
    Locale language,
    Map<String, String> data,
    Optional<String> secretPath,
    Optional<Cause> cause) {

  /** Copies the data. */
  public Mail {
    data = Map.copyOf(data);
  }

  /**
   * A mail without a secret link.
   *
   * @param template not null
   * @param recipient an address
   * @param language of the reader
   * @param data for the placeholders
   * @return the mail
   */
  public static Mail of(
      MailTemplate template, String recipient, Locale language, Map<String, String> data) {
    return new Mail(template, recipient, language, data, Optional.empty(), Optional.empty());
  }

  /**
   * The same mail with a link that only the reader may know.
   *
   * @param path path and query below the base address
   * @return a new mail
   */
  public Mail withSecretPath(String path) {
    return new Mail(template, recipient, language, data, Optional.of(path), cause);
  }

  /** The same mail without its secret link, for others than its reader. */
  public Mail withoutSecret() {
    return new Mail(template, recipient, language, data, Optional.empty(), cause);
  }

  /** The same mail once more, ordered by somebody. */
  public Mail repeated() {
    return new Mail(
        template,
        recipient,
        language,
        data,
        secretPath,
        cause.map(change -> new Cause(change.applicationId(), null)));
  }

  /**
   * The same mail with the change that it tells of.
   *
   * @param change not null
   * @return a new mail
   */
  public Mail about(Cause change) {
    return new Mail(template, recipient, language, data, secretPath, Optional.of(change));
  }

  @Override
  public String toString() {
    return "mail " + template;
  }
}
