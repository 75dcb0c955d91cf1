package pk.gov.hec.dlsei.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import pk.gov.hec.dlsei.api.value.InstitutionCode;
import pk.gov.hec.dlsei.domain.apikey.ApiKey;
import pk.gov.hec.dlsei.domain.apikey.ApiKeyForm;
import pk.gov.hec.dlsei.domain.apikey.ApiKeyForm.Subject;
import pk.gov.hec.dlsei.domain.apikey.usecase.KeepApiKeys;
import pk.gov.hec.dlsei.domain.error.DlseiException;
import pk.gov.hec.dlsei.domain.error.ErrorCode;
import pk.gov.hec.dlsei.domain.institution.Institution;
import pk.gov.hec.dlsei.domain.institution.InstitutionRepository;
import pk.gov.hec.dlsei.domain.time.Karachi;
import pk.gov.hec.dlsei.web.frame.FrameBean;
import pk.gov.hec.dlsei.web.frame.NextPage;
import pk.gov.hec.dlsei.web.frame.RequestedId;
import pk.gov.hec.dlsei.web.frame.Texts;
import pk.gov.hec.dlsei.web.security.SignedIn;

/** The keys of systems: proposed by one administrator, confirmed by another, ended by any. */
@Named("keys")
@RequestScoped
public class KeysBean {

  private List<ApiKey> all;
  private String name;
  private String institution;
  private Subject subject = Subject.APPLICATIONS;
  private String scope = "READ";
  private LocalDate expiresOn;
  private String reason;
  private String token;

  @Inject KeepApiKeys keepApiKeys;
  @Inject InstitutionRepository institutions;
  @Inject SignedIn signedIn;
  @Inject FrameBean frame;
  @Inject Clock clock;

  /** All keys, the latest first. */
  public List<ApiKey> getAll() {
    if (all == null) {
      all = keepApiKeys.all(signedIn.actor());
    }
    return all;
  }

  /**
   * How far a key is.
   *
   * @param key not null
   * @return the name of its state
   */
  public String state(ApiKey key) {
    return key.state(today()).name();
  }

  private LocalDate today() {
    return Karachi.today(clock);
  }

  /**
   * Whether the signed-in administrator may confirm a key.
   *
   * @param key not null
   * @return false for one's own proposal
   */
  public boolean confirmable(ApiKey key) {
    return !key.isConfirmed() && !key.isEnded() && key.proposedBy() != signedIn.actor().accountId();
  }

  /** Proposes one. */
  public String propose() {
    LocalDate latest = keepApiKeys.latestExpiry();
    if (expiresOn.isBefore(today()) || expiresOn.isAfter(latest)) {
      refuse("form:expiresOn", "keys.expiresWrong", frame.day(latest));
      return null;
    }
    Optional<InstitutionCode> code =
        Optional.ofNullable(institution)
            .filter(chosen -> !chosen.isEmpty())
            .map(InstitutionCode::new);
    if (subject == Subject.JOBS && code.isPresent()) {
      refuse("form:institution", "keys.jobsAreHecs");
      return null;
    }
    keepApiKeys.propose(
        signedIn.actor(), new ApiKeyForm(name, subject, code, "DECIDE".equals(scope), expiresOn));
    return done("keys.proposed");
  }

  /**
   * Confirms one; the page that comes shows the token, once.
   *
   * @param id of the key, as the button sent it
   * @return this page without the token, where it was shown before
   */
  public String confirm(String id) {
    all = null;
    try {
      token = keepApiKeys.confirm(signedIn.actor(), RequestedId.of(id)).token();
    } catch (DlseiException e) {
      if (isConfirmedBefore(e, RequestedId.of(id))) {
        return done("keys.confirmedBefore");
      }
      if (e.code() != ErrorCode.NOT_ALLOWED) {
        throw e;
      }
      Texts.showError("keys.another");
    }
    return null;
  }

  /** Whoever reloads the page with the token confirms its key once more. */
  private boolean isConfirmedBefore(DlseiException e, long id) {
    return e.code() == ErrorCode.CHANGED_MEANWHILE
        && keepApiKeys.all(signedIn.actor()).stream()
            .anyMatch(one -> one.id() == id && one.isConfirmed() && !one.isEnded());
  }

  /**
   * Ends one.
   *
   * @param id of the key, as the button sent it
   * @return this page
   */
  public String end(String id) {
    if (reason == null || reason.isBlank()) {
      refuse("list:reason", "seats.reasonMissing");
      return null;
    }
    keepApiKeys.end(signedIn.actor(), RequestedId.of(id), reason);
    return done("keys.ended");
  }

  private static void refuse(String field, String text, Object... values) {
    FacesContext.getCurrentInstance().addMessage(field, Texts.error(text, values));
  }

  private static String done(String text) {
    Texts.showDone(text);
    NextPage.keepMessages();
    return "/admin/keys?faces-redirect=true";
  }

  public List<Institution> getInstitutions() {
    return institutions.all();
  }

  /** The token of the key that was confirmed just now; null otherwise. */
  public String getToken() {
    return token;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public String getInstitution() {
    return institution;
  }

  public void setInstitution(String institution) {
    this.institution = institution;
  }

  /** What a key can have to do with. */
  public Subject[] getSubjects() {
    return Subject.values();
  }

  public Subject getSubject() {
    return subject;
  }

  public void setSubject(Subject subject) {
    this.subject = subject;
  }

  public String getScope() {
    return scope;
  }

  public void setScope(String scope) {
    this.scope = scope;
  }

  public LocalDate getExpiresOn() {
    return expiresOn;
  }

  public void setExpiresOn(LocalDate expiresOn) {
    this.expiresOn = expiresOn;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
