package pk.gov.hec.dlsei.web.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import pk.gov.hec.dlsei.api.document.DocumentKind;
import pk.gov.hec.dlsei.api.value.CohortId;
import pk.gov.hec.dlsei.domain.access.Actor;
import pk.gov.hec.dlsei.domain.application.usecase.UploadDocument;
import pk.gov.hec.dlsei.domain.document.StoredDocument;
import pk.gov.hec.dlsei.domain.document.UploadFault;
import pk.gov.hec.dlsei.web.frame.Texts;

/** Takes an uploaded file from a form, and says at its field what is wrong with it. */
@ApplicationScoped
public class Uploads {

  /** What the address says after a file that was too large to be taken in at all. */
  public static final String TOO_LARGE = "too-large";

  /** What the address says where too many files came in at once. */
  public static final String BUSY = "busy";

  @Inject UploadDocument uploadDocument;

  /**
   * Whether no file was chosen.
   *
   * @param file as the form has it
   * @return true where there is neither a name nor a byte
   */
  public boolean isNothing(Part file) {
    return (file == null || file.getSize() == 0) && sentName().isBlank();
  }

  /** The name that the browser sent; Faces makes nothing of a file without content. */
  private static String sentName() {
    var request =
        (HttpServletRequest) FacesContext.getCurrentInstance().getExternalContext().getRequest();
    try {
      Part sent = request.getPart("form:file");
      return sent == null || sent.getSubmittedFileName() == null ? "" : sent.getSubmittedFileName();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (ServletException e) {
      throw new IllegalStateException("A form with a file is multipart", e);
    }
  }

  /**
   * Takes a file.
   *
   * @param actor whose application
   * @param cohort applied to
   * @param kind what the person says it is
   * @param file chosen, in the field {@code form:file}; null for one without content
   * @return whether it was taken
   */
  public boolean take(Actor actor, CohortId cohort, DocumentKind kind, Part file) {
    Optional<UploadFault> fault = uploadDocument.handle(actor, cohort, kind, content(file));
    fault.ifPresent(
        what ->
            FacesContext.getCurrentInstance()
                .addMessage("form:file", Texts.error("upload." + what)));
    return fault.isEmpty();
  }

  /** One byte more than is taken is enough to know that it is too large. */
  private static byte[] content(Part file) {
    if (file == null) {
      return new byte[0];
    }
    try (var in = file.getInputStream()) {
      return in.readNBytes(StoredDocument.LARGEST + 1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Says at the field what became of a file that was never read.
   *
   * @param fault as the address names it; null for none
   */
  public void tell(String fault) {
    tell(fault, "upload.TOO_LARGE");
  }

  /**
   * The same on a page that takes larger files than documents are.
   *
   * @param fault as the address names it; null for none
   * @param tooLarge the key of what is said of one that is too large
   */
  public void tell(String fault, String tooLarge) {
    FacesContext context = FacesContext.getCurrentInstance();
    if (TOO_LARGE.equals(fault)) {
      context.addMessage("form:file", Texts.error(tooLarge));
    } else if (BUSY.equals(fault)) {
      context.addMessage("form:file", Texts.error("upload.busy"));
    }
  }
}
