package pk.gov.hec.dlsei.web.hec;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import pk.gov.hec.dlsei.domain.activity.ActivitySource;
import pk.gov.hec.dlsei.domain.activity.usecase.StartImport;
import pk.gov.hec.dlsei.domain.activity.usecase.UploadExport;
import pk.gov.hec.dlsei.domain.activity.usecase.ViewActivity;
import pk.gov.hec.dlsei.domain.error.DlseiException;
import pk.gov.hec.dlsei.domain.error.ErrorCode;
import pk.gov.hec.dlsei.domain.sheet.Sheet;
import pk.gov.hec.dlsei.domain.sheet.SheetFile;
import pk.gov.hec.dlsei.domain.time.Karachi;
import pk.gov.hec.dlsei.web.document.Uploads;
import pk.gov.hec.dlsei.web.frame.FrameBean;
import pk.gov.hec.dlsei.web.frame.NextPage;
import pk.gov.hec.dlsei.web.frame.Texts;
import pk.gov.hec.dlsei.web.security.SignedIn;

/** What learners do: exports that are taken in, asking the platform, and what was read. */
@Named("activity")
@ViewScoped
public class ActivityBean implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final String SELF = "/hec/activity?faces-redirect=true";
  private static final String FILE = "form:file";

  private LocalDateTime asOf;
  private transient Part file;
  private transient List<ActivitySource> all;
  private transient Boolean underWay;

  @Inject transient UploadExport uploadExport;
  @Inject transient StartImport startImport;
  @Inject transient ViewActivity viewActivity;
  @Inject transient Uploads uploads;
  @Inject transient SignedIn signedIn;
  @Inject transient FrameBean frame;
  @Inject transient HttpServletRequest request;
  @Inject transient Clock clock;

  /** Says what became of a file that was never read; the data reach up to now unless said. */
  public void load() {
    uploads.tell(request.getParameter("fault"), "activity.tooLarge");
    asOf = LocalDateTime.ofInstant(clock.instant(), Karachi.ZONE).truncatedTo(ChronoUnit.MINUTES);
  }

  /** All readings, the latest first. */
  public List<ActivitySource> getAll() {
    if (all == null) {
      all = viewActivity.latest(signedIn.actor());
    }
    return all;
  }

  /**
   * Whether something was read, or waited for it, when the page last looked: before the list, so
   * that the look after the end shows the end.
   */
  public boolean isUnderWay() {
    if (underWay == null) {
      underWay = viewActivity.isUnderWay(signedIn.actor());
    }
    return underWay;
  }

  /** Looks again. */
  public void refresh() {
    underWay = null;
    all = null;
  }

  /** Why a file cannot be read, in the reader's language. */
  public String sentence(ActivitySource source) {
    Sheet.Fault fault = source.fault().orElseThrow();
    return Texts.in(frame.getLocale(), "sheet." + fault.kind(), fault.detail(), "Email, Course ID");
  }

  /** Takes the file; it is read in the background. */
  public String upload() {
    if (uploads.isNothing(file)) {
      complain(FILE, "takeovers.fileMissing");
    } else if (file != null && file.getSize() > UploadExport.LARGEST) {
      complain(FILE, "activity.tooLarge");
    } else {
      return take();
    }
    return null;
  }

  private String take() {
    try {
      String name = file == null ? "" : file.getSubmittedFileName();
      uploadExport.handle(signedIn.actor(), name, sent(), asOf.atZone(Karachi.ZONE).toInstant());
    } catch (DlseiException e) {
      if (e.code() == ErrorCode.ALREADY_TAKEN) {
        complain(FILE, "activity.sameFile");
      } else if (e.code() == ErrorCode.NOT_ALLOWED) {
        complain("form:asOf", "activity.asOfWrong");
      } else {
        throw e;
      }
      return null;
    }
    Texts.showDone("activity.taken");
    NextPage.keepMessages();
    return SELF;
  }

  /** Faces makes nothing of a file without content. */
  private SheetFile sent() {
    Part part = file;
    if (part == null) {
      return SheetFile.of(new byte[0]);
    }
    return new SheetFile() {
      @Override
      public long bytes() {
        return part.getSize();
      }

      @Override
      public InputStream open() throws IOException {
        return part.getInputStream();
      }
    };
  }

  private static void complain(String field, String key) {
    FacesContext.getCurrentInstance().addMessage(field, Texts.error(key));
  }

  /** Has the platform asked now. */
  public String askNow() {
    if (startImport.askNow(signedIn.actor())) {
      Texts.showDone("activity.asked");
    } else {
      Texts.showError("activity.runsAlready");
    }
    NextPage.keepMessages();
    return SELF;
  }

  public LocalDateTime getAsOf() {
    return asOf;
  }

  public void setAsOf(LocalDateTime asOf) {
    this.asOf = asOf;
  }

  public Part getFile() {
    return file;
  }

  public void setFile(Part file) {
    this.file = file;
  }
}
