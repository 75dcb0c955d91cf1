package pk.gov.hec.dlsei.web.nomination;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.List;
import pk.gov.hec.dlsei.api.value.CohortId;
import pk.gov.hec.dlsei.domain.access.Role;
import pk.gov.hec.dlsei.domain.cohort.CohortRules;
import pk.gov.hec.dlsei.domain.error.DlseiException;
import pk.gov.hec.dlsei.domain.error.ErrorCode;
import pk.gov.hec.dlsei.domain.nomination.NominationField;
import pk.gov.hec.dlsei.domain.nomination.NominationSheet;
import pk.gov.hec.dlsei.domain.nomination.usecase.UploadNominations;
import pk.gov.hec.dlsei.domain.nomination.usecase.ViewNominations;
import pk.gov.hec.dlsei.web.document.Uploads;
import pk.gov.hec.dlsei.web.frame.Texts;
import pk.gov.hec.dlsei.web.security.SignedIn;

/** The lists of nominated people: those that are there, and a new one. */
@Named("nominations")
@ViewScoped
public class NominationsBean implements Serializable {

  private static final long serialVersionUID = 1L;

  private String cohort;
  private transient List<CohortRules> cohorts;
  private transient List<ViewNominations.View> lists;
  private transient Part file;

  @Inject transient UploadNominations uploadNominations;
  @Inject transient ViewNominations viewNominations;
  @Inject transient Uploads uploads;
  @Inject transient SignedIn signedIn;
  @Inject transient HttpServletRequest request;

  /**
   * Takes the cohort that the address names, else the first one that takes nominations.
   *
   * @throws DlseiException NOT_FOUND for one that does not
   */
  public void load() {
    uploads.tell(request.getParameter("fault"), "upload.tableTooLarge");
    String wanted = request.getParameter("cohort");
    List<String> ids = getCohorts().stream().map(rules -> rules.cohort().value()).toList();
    if (wanted != null && !ids.contains(wanted)) {
      throw new DlseiException(ErrorCode.NOT_FOUND, "No such cohort");
    }
    cohort = wanted == null ? ids.stream().findFirst().orElse(null) : wanted;
  }

  /** The cohorts into which people are nominated now. */
  public List<CohortRules> getCohorts() {
    if (cohorts == null) {
      cohorts = uploadNominations.cohorts(signedIn.actor());
    }
    return cohorts;
  }

  /** Whether the disclaimer form comes first (SOP1/R3). */
  public boolean isDisclaimerMissing() {
    return uploadNominations.lacksDisclaimer(signedIn.actor());
  }

  public boolean isHec() {
    return signedIn.actor().is(Role.HEC_OFFICER);
  }

  /** The lists of the cohort, the latest first. */
  public List<ViewNominations.View> getLists() {
    if (lists == null) {
      lists =
          cohort == null
              ? List.of()
              : viewNominations.lists(signedIn.actor(), new CohortId(cohort));
    }
    return lists;
  }

  /** The columns of a file. */
  public NominationField[] getFields() {
    return NominationField.values();
  }

  /** Takes the file; it is read in the background. */
  public String upload() {
    if (uploads.isNothing(file)) {
      complain("upload.missing");
      return null;
    }
    try {
      long id =
          uploadNominations.handle(
              signedIn.actor(), new CohortId(cohort), file == null ? "" : name(), bytes());
      return "/review/nomination-list?faces-redirect=true&id=" + id;
    } catch (DlseiException e) {
      if (e.code() == ErrorCode.ALREADY_TAKEN) {
        complain("nominations.sameFile");
      } else if (e.code() == ErrorCode.FORM_CLOSED) {
        complain("nominations.closed");
      } else {
        throw e;
      }
      return null;
    }
  }

  private String name() {
    return file.getSubmittedFileName();
  }

  private static void complain(String key) {
    FacesMessage message = Texts.error(key);
    FacesContext.getCurrentInstance().addMessage("form:file", message);
  }

  private byte[] bytes() {
    if (file == null) {
      return new byte[0];
    }
    try (var in = file.getInputStream()) {
      return in.readNBytes(NominationSheet.LARGEST + 1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public String getCohort() {
    return cohort;
  }

  public Part getFile() {
    return file;
  }

  public void setFile(Part file) {
    this.file = file;
  }
}
