package pk.gov.hec.dlsei.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Locale;
import pk.gov.hec.dlsei.domain.administration.usecase.KeepMailTexts;
import pk.gov.hec.dlsei.domain.notification.MailTemplate;
import pk.gov.hec.dlsei.web.security.SignedIn;

/** The mails that the platform sends, in both languages. */
@Named("mailTexts")
@RequestScoped
public class MailTextsBean {

  @Inject KeepMailTexts keepMailTexts;
  @Inject SignedIn signedIn;

  public MailTemplate[] getTemplates() {
    return MailTemplate.values();
  }

  /**
   * Whether HEC's own words hold.
   *
   * @param template which mail
   * @param language {@code en} or {@code ur}
   * @return false where the platform's hold
   */
  public boolean changed(MailTemplate template, String language) {
    return keepMailTexts.isChanged(signedIn.actor(), template, Locale.forLanguageTag(language));
  }
}
