package pk.gov.hec.dlsei.web.hec;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import pk.gov.hec.dlsei.api.cohort.CohortTerms;
import pk.gov.hec.dlsei.api.value.CohortId;
import pk.gov.hec.dlsei.domain.error.DlseiException;
import pk.gov.hec.dlsei.domain.error.ErrorCode;
import pk.gov.hec.dlsei.domain.takeover.EarlierColumn;
import pk.gov.hec.dlsei.domain.takeover.Takeover;
import pk.gov.hec.dlsei.domain.takeover.TakeoverKind;
import pk.gov.hec.dlsei.domain.takeover.usecase.UploadTakeover;
import pk.gov.hec.dlsei.domain.takeover.usecase.ViewTakeovers;
import pk.gov.hec.dlsei.domain.time.Karachi;
import pk.gov.hec.dlsei.web.document.Uploads;
import pk.gov.hec.dlsei.web.frame.Texts;
import pk.gov.hec.dlsei.web.security.SignedIn;

/** The files of earlier registers: those that are there, and a new one. */
@Named("takeovers")
@ViewScoped
public class TakeoversBean implements Serializable {

  private static final long serialVersionUID = 1L;

  private TakeoverKind kind = TakeoverKind.EARLIER_LICENCES;
  private String cohort;
  private LocalDate asOf;
  private transient Part file;
  private transient List<Takeover> all;
  private transient List<CohortTerms> cohorts;

  @Inject transient UploadTakeover uploadTakeover;
  @Inject transient ViewTakeovers viewTakeovers;
  @Inject transient Uploads uploads;
  @Inject transient SignedIn signedIn;
  @Inject transient HttpServletRequest request;
  @Inject transient Clock clock;

  /** Says what became of a file that was never read; the data are of today unless said. */
  public void load() {
    uploads.tell(request.getParameter("fault"), "upload.tableTooLarge");
    asOf = Karachi.today(clock);
  }

  /** All files, the latest first. */
  public List<Takeover> getAll() {
    if (all == null) {
      all = viewTakeovers.all(signedIn.actor());
    }
    return all;
  }

  /** What a file may tell: users of a cohort only where there is one that can have been used. */
  public List<TakeoverKind> getKinds() {
    return Arrays.stream(TakeoverKind.values())
        .filter(one -> one != TakeoverKind.COHORT_USERS || !getCohorts().isEmpty())
        .toList();
  }

  /** The cohorts whose users can be flagged. */
  public List<CohortTerms> getCohorts() {
    if (cohorts == null) {
      cohorts = uploadTakeover.followed(signedIn.actor());
    }
    return cohorts;
  }

  /** The columns of a file of earlier licences. */
  public EarlierColumn[] getColumns() {
    return EarlierColumn.values();
  }

  /** Takes the file; it is read in the background. */
  public String upload() {
    if (uploads.isNothing(file)) {
      complain("form:file", "takeovers.fileMissing");
      return null;
    }
    if (kind == TakeoverKind.COHORT_USERS && (cohort == null || cohort.isEmpty())) {
      complain("form:cohort", "takeovers.cohortMissing");
      return null;
    }
    try {
      return "/hec/takeover?faces-redirect=true&id=" + take();
    } catch (DlseiException e) {
      if (e.code() == ErrorCode.ALREADY_TAKEN) {
        complain("form:file", "takeovers.sameFile");
      } else if (e.code() == ErrorCode.NOT_ALLOWED) {
        complain("form:asOf", "takeovers.asOfWrong");
      } else {
        throw e;
      }
      return null;
    }
  }

  private long take() {
    UploadTakeover.Sent sent =
        new UploadTakeover.Sent(file == null ? "" : file.getSubmittedFileName(), bytes());
    return kind == TakeoverKind.COHORT_USERS
        ? uploadTakeover.cohortUsers(
            signedIn.actor(), sent, new Takeover.About(new CohortId(cohort), asOf))
        : uploadTakeover.earlierLicences(signedIn.actor(), sent);
  }

  private static void complain(String field, String key) {
    FacesContext.getCurrentInstance().addMessage(field, Texts.error(key));
  }

  private byte[] bytes() {
    if (file == null) {
      return new byte[0];
    }
    try (var in = file.getInputStream()) {
      return in.readNBytes(EarlierColumn.LARGEST + 1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public TakeoverKind getKind() {
    return kind;
  }

  public void setKind(TakeoverKind kind) {
    this.kind = kind;
  }

  public String getCohort() {
    return cohort;
  }

  public void setCohort(String cohort) {
    this.cohort = cohort;
  }

  public LocalDate getAsOf() {
    return asOf;
  }

  public void setAsOf(LocalDate asOf) {
    this.asOf = asOf;
  }

  public Part getFile() {
    return file;
  }

  public void setFile(Part file) {
    this.file = file;
  }
}
