package pk.gov.hec.dlsei.domain.access;

import java.util.Locale;

/**
 * Whom a mail is for.
 *
 * @param name as registered
 * @param email confirmed
 * @param language of the mails
 * @param reachable false once the account is closed
 */
public record Addressee(String name, Email email, Locale language, boolean reachable) {

  @Override
  public String toString() {
    return "an addressee";
  }
}
