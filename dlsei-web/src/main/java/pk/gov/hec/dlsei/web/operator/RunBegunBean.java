package pk.gov.hec.dlsei.web.operator;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import pk.gov.hec.dlsei.domain.error.DlseiException;
import pk.gov.hec.dlsei.domain.error.ErrorCode;
import pk.gov.hec.dlsei.domain.revocation.BegunRevocations.Line;
import pk.gov.hec.dlsei.domain.revocation.BegunRevocations.Now;
import pk.gov.hec.dlsei.domain.revocation.usecase.UndoRun;
import pk.gov.hec.dlsei.web.frame.NextPage;
import pk.gov.hec.dlsei.web.frame.Paging;
import pk.gov.hec.dlsei.web.frame.RequestedId;
import pk.gov.hec.dlsei.web.frame.Texts;
import pk.gov.hec.dlsei.web.security.SignedIn;

/** What the run of the address began by standing orders, to be undone as far as it can be. */
@Named("runBegun")
@RequestScoped
public class RunBegunBean {

  private Map<Now, Integer> counts;
  private List<Line> lines;
  private String reason;

  @Inject UndoRun undo;
  @Inject SignedIn signedIn;
  @Inject HttpServletRequest request;

  /** The run's id. */
  public long getId() {
    return RequestedId.of(request.getParameter("id"));
  }

  /** How many it began, by what has become of them. */
  public Map<Now, Integer> getCounts() {
    if (counts == null) {
      counts = undo.counts(signedIn.actor(), getId());
    }
    return counts;
  }

  /** What can become of them. */
  public Now[] getStates() {
    return Now.values();
  }

  /** How many it began. */
  public int getAll() {
    return getCounts().values().stream().mapToInt(Integer::intValue).sum();
  }

  /** How many can be undone. */
  public int getOpen() {
    return getCounts().get(Now.OPEN);
  }

  /** Where the list of them is. */
  public Paging getPaging() {
    return Paging.of(request.getParameter("page"), getAll());
  }

  /** Those of the page. */
  public List<Line> getLines() {
    if (lines == null) {
      Paging paging = getPaging();
      lines = undo.page(signedIn.actor(), getId(), paging.first(), paging.size());
    }
    return lines;
  }

  /** How one is marked. */
  public String mark(Now now) {
    return switch (now) {
      case OPEN -> "info";
      case WINDOW_OVER -> "wait";
      case TAKEN_BACK -> "no";
      case KEPT, UNDONE -> "ok";
    };
  }

  /** Undoes all that can be undone, and shows what came of each. */
  public String undo() {
    if (reason == null || reason.isBlank()) {
      FacesContext.getCurrentInstance()
          .addMessage("begun:begunReason", Texts.error("run.reasonMissing"));
      return null;
    }
    try {
      int undone = undo.handle(signedIn.actor(), getId(), reason);
      counts = null;
      Texts.showDone("begun.done", undone, getCounts().get(Now.WINDOW_OVER));
      NextPage.keepMessages();
      return "/operator/run-begun?faces-redirect=true&id=" + getId();
    } catch (DlseiException e) {
      if (e.code() != ErrorCode.CHANGED_MEANWHILE) {
        throw e;
      }
      Texts.showError("begun.nothing");
      return null;
    }
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
