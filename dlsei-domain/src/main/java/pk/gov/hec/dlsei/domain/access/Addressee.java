package pk.gov.hec.dlsei.domain.access;

import java.util.Locale;

/**
 * Whom a mail is for.
 *
 * @param name as registered
 * @param email confirmed
 * @param language of the mails
 */
public record Addressee(String name, Email email, Locale language) {

  @Override
  public String toString() {
    return "an addressee";
  }
}
