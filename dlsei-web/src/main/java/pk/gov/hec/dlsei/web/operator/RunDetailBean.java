package pk.gov.hec.dlsei.web.operator;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import pk.gov.hec.dlsei.domain.audit.AuditLine;
import pk.gov.hec.dlsei.domain.job.usecase.ReadRunDetail;
import pk.gov.hec.dlsei.web.frame.RequestedId;
import pk.gov.hec.dlsei.web.security.SignedIn;

/** How far the run of the address is, step by step, and who did what with it. */
@Named("runDetail")
@RequestScoped
public class RunDetailBean {

  private ReadRunDetail.Detail detail;
  private List<AuditLine> events;

  @Inject ReadRunDetail read;
  @Inject SignedIn signedIn;
  @Inject HttpServletRequest request;

  private long id() {
    return RequestedId.of(request.getParameter("id"));
  }

  /** As it is now. */
  public ReadRunDetail.Detail getDetail() {
    if (detail == null) {
      detail = read.detail(signedIn.actor(), id());
    }
    return detail;
  }

  /** What people, or its schedule, did with it, the latest first. */
  public List<AuditLine> getEvents() {
    if (events == null) {
      events = read.events(signedIn.actor(), id());
    }
    return events;
  }

  /** The reason that somebody gave; empty for none. */
  public String reason(AuditLine event) {
    return event.entry().factsByName().getOrDefault("reason", "");
  }

  /** What it was started with; none for other events. */
  public Map<String, String> facts(AuditLine event) {
    return event.entry().factsByName();
  }
}
