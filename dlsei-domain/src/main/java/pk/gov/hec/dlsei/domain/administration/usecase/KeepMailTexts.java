package pk.gov.hec.dlsei.domain.administration.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import pk.gov.hec.dlsei.domain.access.Actor;
import pk.gov.hec.dlsei.domain.access.Role;
import pk.gov.hec.dlsei.domain.audit.AuditAction;
import pk.gov.hec.dlsei.domain.audit.AuditTrail;
import pk.gov.hec.dlsei.domain.notification.MailRenderer;
import pk.gov.hec.dlsei.domain.notification.MailTemplate;
import pk.gov.hec.dlsei.domain.notification.MailText;
import pk.gov.hec.dlsei.domain.notification.MailTexts;
import pk.gov.hec.dlsei.domain.notification.RenderedMail;

/** Administrators put other words into mails; what a mail has to tell, it always tells. */
@ApplicationScoped
@Transactional
public class KeepMailTexts {

  @Inject MailTexts texts;
  @Inject MailRenderer renderer;
  @Inject AuditTrail audit;
  @Inject Clock clock;

  /** The words that hold now. */
  public MailText now(Actor actor, MailTemplate template, Locale language) {
    actor.require(Role.ADMINISTRATOR);
    return renderer.words(template, language);
  }

  /** The platform's own words. */
  public MailText own(MailTemplate template, Locale language) {
    return MailRenderer.own(template, language);
  }

  /** Whether other words than the own ones hold. */
  public boolean isChanged(Actor actor, MailTemplate template, Locale language) {
    actor.require(Role.ADMINISTRATOR);
    return texts.changed(template, language).isPresent();
  }

  /** All changes of one, the latest first. */
  public List<MailTexts.Change> history(Actor actor, MailTemplate template, Locale language) {
    actor.require(Role.ADMINISTRATOR);
    return texts.history(template, language);
  }

  /** How a mail with some words would look, filled with examples. */
  public RenderedMail preview(Actor actor, MailTemplate template, Locale language, MailText text) {
    actor.require(Role.ADMINISTRATOR);
    return renderer.example(template, language, text);
  }

  /**
   * Changes the words, or goes back to the own ones.
   *
   * @param actor an administrator
   * @param template which mail
   * @param language English or Urdu
   * @param text with the same placeholders as the own words; empty for those
   * @param reason not blank
   * @throws IllegalArgumentException where something would no longer be told
   */
  public void handle(
      Actor actor, MailTemplate template, Locale language, Optional<MailText> text, String reason) {
    actor.require(Role.ADMINISTRATOR);
    if (!text.map(MailRenderer.own(template, language)::isCoveredBy).orElse(true)) {
      throw new IllegalArgumentException("The mail would not tell everything");
    }
    texts.add(
        template, language, new MailTexts.Change(text, reason, actor.accountId(), clock.instant()));
    audit.record(
        actor.accountId(),
        AuditAction.MAIL_TEXT_CHANGED,
        "mail:" + template + ":" + language.getLanguage(),
        Map.of("own", text.isEmpty(), "reason", reason));
  }
}
