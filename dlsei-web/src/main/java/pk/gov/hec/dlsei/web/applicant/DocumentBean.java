package pk.gov.hec.dlsei.web.applicant;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.util.List;
import pk.gov.hec.dlsei.api.document.DocumentKind;
import pk.gov.hec.dlsei.domain.document.StoredDocument;
import pk.gov.hec.dlsei.web.document.Uploads;
import pk.gov.hec.dlsei.web.frame.Texts;
import pk.gov.hec.dlsei.web.security.SignedIn;

/** Step 3: the document (WP2/4.1.4, 4.2.1). */
@Named("documentStep")
@RequestScoped
public class DocumentBean {

  private DocumentKind kind;
  private Part file;
  private String fault;

  @Inject DraftBean draft;
  @Inject Uploads uploads;
  @Inject SignedIn signedIn;

  @PostConstruct
  void load() {
    kind = getCurrent() == null ? null : getCurrent().kind();
  }

  /**
   * Sends whoever skipped step 1 back to it; tells of a file that was too large to be looked at.
   */
  public String open() {
    if (!draft.isThere()) {
      return draft.open();
    }
    if (draft.getRequirement() == null) {
      return DraftBean.Step.WHO.page() + "?faces-redirect=true";
    }
    uploads.tell(fault);
    return null;
  }

  /**
   * Keeps the file, shown for a look on this page; where none was chosen, goes on with the one
   * before.
   */
  public String keep() {
    if (uploads.isNothing(file)) {
      if (getCurrent() != null && getCurrent().kind() == kind) {
        return DraftBean.Step.CHECK.page() + "?faces-redirect=true";
      }
      FacesContext.getCurrentInstance().addMessage("form:file", Texts.error("upload.missing"));
      return null;
    }
    return uploads.take(signedIn.actor(), draft.cohort(), kind, file)
        ? DraftBean.Step.DOCUMENT.page() + "?faces-redirect=true"
        : null;
  }

  public List<DocumentKind> getKinds() {
    return draft.getRequirement().anyOf();
  }

  /** What is uploaded already; null for nothing. */
  public StoredDocument getCurrent() {
    return draft.isThere() ? draft.getValue().document().orElse(null) : null;
  }

  public DocumentKind getKind() {
    return kind;
  }

  public void setKind(DocumentKind kind) {
    this.kind = kind;
  }

  public Part getFile() {
    return file;
  }

  public void setFile(Part file) {
    this.file = file;
  }

  public String getFault() {
    return fault;
  }

  public void setFault(String fault) {
    this.fault = fault;
  }
}
