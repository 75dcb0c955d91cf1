package pk.gov.hec.dlsei.web.admin;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.EnumSet;
import java.util.Set;
import pk.gov.hec.dlsei.api.value.InstitutionCode;
import pk.gov.hec.dlsei.domain.administration.usecase.KeepInstitutions;
import pk.gov.hec.dlsei.domain.error.DlseiException;
import pk.gov.hec.dlsei.domain.error.ErrorCode;
import pk.gov.hec.dlsei.domain.institution.Institution;
import pk.gov.hec.dlsei.web.frame.NextPage;
import pk.gov.hec.dlsei.web.frame.Texts;
import pk.gov.hec.dlsei.web.security.SignedIn;

/** One university, or a new one where the address names none. */
@Named("institution")
@ViewScoped
public class InstitutionBean implements Serializable {

  private static final long serialVersionUID = 1L;

  private String code;
  private boolean known;
  private int seen;
  private InstitutionInput input = new InstitutionInput();
  private String reason;

  @Inject transient KeepInstitutions keepInstitutions;
  @Inject transient SignedIn signedIn;
  @Inject transient HttpServletRequest request;

  /**
   * Reads the one that the address names.
   *
   * @throws DlseiException NOT_FOUND for an unknown one
   */
  public void load() {
    code = request.getParameter("code");
    if (code != null) {
      Institution found = found();
      known = true;
      seen = found.version();
      input = InstitutionInput.of(found.line());
    }
  }

  private Institution found() {
    if (!InstitutionCode.isWellFormed(code)) {
      throw unknown();
    }
    return keepInstitutions
        .find(signedIn.actor(), new InstitutionCode(code))
        .orElseThrow(InstitutionBean::unknown);
  }

  private static DlseiException unknown() {
    return new DlseiException(ErrorCode.NOT_FOUND, "No such institution");
  }

  /** Keeps what was typed. */
  public String keep() {
    FacesContext context = FacesContext.getCurrentInstance();
    if (!InstitutionCode.isWellFormed(code)) {
      context.addMessage("form:code", Texts.error("institution.codeWrong"));
      return null;
    }
    try {
      InstitutionCode wanted = new InstitutionCode(code);
      if (known) {
        keepInstitutions.change(signedIn.actor(), wanted, seen, input.line(), reason);
      } else {
        keepInstitutions.add(signedIn.actor(), wanted, input.line(), reason);
      }
    } catch (DlseiException e) {
      if (e.code() != ErrorCode.ALREADY_TAKEN) {
        throw e;
      }
      context.addMessage("form:code", Texts.error("institution.codeTaken"));
      return null;
    }
    Texts.showDone("institution.kept");
    NextPage.keepMessages();
    return "/admin/institutions?faces-redirect=true";
  }

  /** Whether it is there already; its code stays. */
  public boolean isKnown() {
    return known;
  }

  public InstitutionInput getInput() {
    return input;
  }

  /** Those of universities and HEC. */
  public Set<Institution.Sector> getSectors() {
    return EnumSet.complementOf(EnumSet.of(Institution.Sector.ORGANISATION));
  }

  public Institution.Mode[] getModes() {
    return Institution.Mode.values();
  }

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
