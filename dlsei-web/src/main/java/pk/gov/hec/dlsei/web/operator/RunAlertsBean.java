package pk.gov.hec.dlsei.web.operator;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import pk.gov.hec.dlsei.domain.job.JobAlert;
import pk.gov.hec.dlsei.domain.job.usecase.ReadAlerts;
import pk.gov.hec.dlsei.web.frame.RequestedId;
import pk.gov.hec.dlsei.web.security.SignedIn;

/** What operators were told of the run of the address. */
@Named("runAlerts")
@RequestScoped
public class RunAlertsBean {

  private List<JobAlert> all;

  @Inject ReadAlerts read;
  @Inject SignedIn signedIn;
  @Inject HttpServletRequest request;

  /** In their order; a failure is not among them, since the page tells of it anyway. */
  public List<JobAlert> getAll() {
    if (all == null) {
      all =
          read.ofRun(signedIn.actor(), RequestedId.of(request.getParameter("id"))).stream()
              .filter(alert -> alert.kind() != JobAlert.Kind.FAILED)
              .toList();
    }
    return all;
  }

  /** What an alert says of something; perhaps empty. */
  public String fact(JobAlert alert, String name) {
    return alert.facts().getOrDefault(name, "");
  }
}
