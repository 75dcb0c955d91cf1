package pk.gov.hec.dlsei.web.review;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import pk.gov.hec.dlsei.domain.document.Doubts;
import pk.gov.hec.dlsei.domain.error.DlseiException;
import pk.gov.hec.dlsei.domain.error.ErrorCode;
import pk.gov.hec.dlsei.domain.review.QueueLine;
import pk.gov.hec.dlsei.domain.review.usecase.ApproveMany;
import pk.gov.hec.dlsei.domain.review.usecase.PreviewApprovals;
import pk.gov.hec.dlsei.web.frame.Texts;
import pk.gov.hec.dlsei.web.security.SignedIn;

/**
 * Approving several at once: first a preview of those chosen in the queue, then a result for each.
 */
@Named("bulk")
@ViewScoped
public class BulkBean implements Serializable {

  private PreviewApprovals.Preview preview;
  private transient Map<Long, Doubts> doubts;
  private transient List<ApproveMany.Result> results;
  private boolean done;
  private String onBehalf;

  @Inject transient PreviewApprovals previewApprovals;
  @Inject transient ApproveMany approveMany;
  @Inject transient HttpServletRequest request;
  @Inject transient SignedIn signedIn;

  @PostConstruct
  void choose() {
    String[] chosen = request.getParameterValues("chosen");
    List<Long> ids =
        Stream.ofNullable(chosen)
            .flatMap(Arrays::stream)
            .filter(id -> id.matches("\\d{1,18}"))
            .map(Long::valueOf)
            .distinct()
            .limit(ApproveMany.MOST)
            .toList();
    preview = previewApprovals.handle(signedIn.actor(), ids);
  }

  /** Approves those of the preview, as they were previewed. */
  public void approve() {
    if (done) {
      throw new DlseiException(ErrorCode.CHANGED_MEANWHILE, "These are done");
    }
    if (preview.onBehalf() && (onBehalf == null || onBehalf.isBlank())) {
      FacesContext.getCurrentInstance()
          .addMessage("form:onBehalf", Texts.error("review.onBehalfMissing"));
      return;
    }
    done = true;
    String behalf = preview.onBehalf() ? onBehalf : "";
    results = approveMany.handle(signedIn.actor(), preview.lines(), behalf);
  }

  public List<QueueLine> getLines() {
    return preview.lines();
  }

  /** What speaks against their documents, by the id of the application. */
  public Map<Long, Doubts> getDoubts() {
    if (doubts == null) {
      doubts = previewApprovals.doubts(preview);
    }
    return doubts;
  }

  /** Of how many the document is doubted. */
  public long getDoubted() {
    return getDoubts().values().stream().filter(one -> one.count() > 0).count();
  }

  /** Whether HEC would decide for a focal person. */
  public boolean isForOthers() {
    return preview.onBehalf();
  }

  /** One for each, after they were approved; null before. */
  public List<ApproveMany.Result> getResults() {
    return results;
  }

  public String getOnBehalf() {
    return onBehalf;
  }

  public void setOnBehalf(String onBehalf) {
    this.onBehalf = onBehalf;
  }
}
