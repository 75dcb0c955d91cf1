package pk.gov.hec.dlsei.domain.notification;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The words of mails that HEC has put in the place of the platform's own. */
public interface MailTexts {

  /**
   * One change.
   *
   * @param text the new words; empty for the platform's own
   * @param reason why
   * @param setBy the administrator's account
   * @param setAt by the business clock
   */
  record Change(Optional<MailText> text, String reason, long setBy, Instant setAt) {}

  /** What holds now in the own words' place; empty where those hold. */
  Optional<MailText> changed(MailTemplate template, Locale language);

  /** Writes a change down. */
  void add(MailTemplate template, Locale language, Change change);

  /** All changes of one, the latest first. */
  List<Change> history(MailTemplate template, Locale language);
}
