package pk.gov.hec.dlsei.domain.notification;

/** Hands a mail to the mail server. */
public interface Mailer {

  /**
   * Sends one mail; returns when the server has taken it.
   *
   * @param id of the outbox message; the same id gives the same Message-ID, so that a repetition
   *     can be told
   * @param recipient an address
   * @param mail rendered
   * @throws pk.gov.hec.dlsei.domain.error.DlseiException MAIL_NOT_SENT where it did not take it,
   *     MAIL_REFUSED where it never will
   */
  void send(long id, String recipient, RenderedMail mail);
}
