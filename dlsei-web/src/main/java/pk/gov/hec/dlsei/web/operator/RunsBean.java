package pk.gov.hec.dlsei.web.operator;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import pk.gov.hec.dlsei.domain.job.JobName;
import pk.gov.hec.dlsei.domain.job.JobRunLine;
import pk.gov.hec.dlsei.domain.job.JobRunQuery.Filter;
import pk.gov.hec.dlsei.domain.job.JobState;
import pk.gov.hec.dlsei.domain.job.usecase.ReadRuns;
import pk.gov.hec.dlsei.web.frame.Paging;
import pk.gov.hec.dlsei.web.security.SignedIn;

/** What ran and what runs, a page at a time. */
@Named("runs")
@RequestScoped
public class RunsBean {

  private Filter filter;
  private Paging paging;
  private List<JobRunLine> lines;

  @Inject ReadRuns read;
  @Inject SignedIn signedIn;
  @Inject HttpServletRequest request;

  /** Reads the page that the address asks for. */
  public void load() {
    filter =
        new Filter(
            asked(JobName.values(), request.getParameter("job")),
            asked(JobState.values(), request.getParameter("state")));
    paging = Paging.of(request.getParameter("page"), read.count(signedIn.actor(), filter));
    lines = read.page(signedIn.actor(), filter, paging.first(), Paging.SIZE);
  }

  private static <E extends Enum<E>> Optional<E> asked(E[] all, String name) {
    return Arrays.stream(all).filter(value -> value.name().equals(name)).findFirst();
  }

  public JobName[] getJobs() {
    return JobName.values();
  }

  public JobState[] getStates() {
    return JobState.values();
  }

  /** The job that is shown; empty for all. */
  public String getJob() {
    return filter.job().map(Enum::name).orElse("");
  }

  /** The state that is shown; empty for all. */
  public String getState() {
    return filter.state().map(Enum::name).orElse("");
  }

  /** What goes before the page's number in an address. */
  public String getQuery() {
    return "job=" + getJob() + "&state=" + getState() + "&";
  }

  public Paging getPaging() {
    return paging;
  }

  public List<JobRunLine> getLines() {
    return lines;
  }
}
