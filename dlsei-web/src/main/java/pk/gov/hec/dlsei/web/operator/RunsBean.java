package pk.gov.hec.dlsei.web.operator;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import pk.gov.hec.dlsei.domain.job.JobName;
import pk.gov.hec.dlsei.domain.job.JobRunLine;
import pk.gov.hec.dlsei.domain.job.JobRunQuery;
import pk.gov.hec.dlsei.domain.job.JobRunQuery.Filter;
import pk.gov.hec.dlsei.domain.job.JobRunQuery.Starter;
import pk.gov.hec.dlsei.domain.job.JobState;
import pk.gov.hec.dlsei.domain.job.usecase.ReadRuns;
import pk.gov.hec.dlsei.web.frame.Paging;
import pk.gov.hec.dlsei.web.security.SignedIn;

/** What ran and what runs, a page at a time. */
@Named("runs")
@RequestScoped
public class RunsBean {

  private static final String SCHEDULE = "schedule";

  private final List<String> wrongDays = new ArrayList<>();
  private Filter filter;
  private List<Starter> starters;
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
            asked(JobState.values(), request.getParameter("state")),
            day("from"),
            day("to"),
            starter());
    paging = Paging.of(request.getParameter("page"), read.count(signedIn.actor(), filter));
    lines = read.page(signedIn.actor(), filter, paging.first(), Paging.SIZE);
  }

  private static <E extends Enum<E>> Optional<E> asked(E[] all, String name) {
    return Arrays.stream(all).filter(value -> value.name().equals(name)).findFirst();
  }

  /** The day of a parameter; what is none is said above the list, and filters nothing. */
  private Optional<LocalDate> day(String parameter) {
    String typed = Optional.ofNullable(request.getParameter(parameter)).orElse("").strip();
    try {
      return typed.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(typed));
    } catch (DateTimeException e) {
      wrongDays.add(typed);
      return Optional.empty();
    }
  }

  private Optional<Starter> starter() {
    String asked = Optional.ofNullable(request.getParameter("starter")).orElse("");
    if (asked.equals(SCHEDULE)) {
      return Optional.of(Starter.SCHEDULE);
    }
    return getStarters().stream().filter(one -> value(one).equals(asked)).findFirst();
  }

  /** Who has ever started a run, by name; the schedule first. */
  public List<Starter> getStarters() {
    if (starters == null) {
      starters = read.starters(signedIn.actor());
    }
    return starters;
  }

  /** What an address says for somebody who started runs. */
  public String value(Starter one) {
    return one.account().map(Object::toString).orElse(SCHEDULE);
  }

  /** Days that were asked for and are none. */
  public List<String> getWrongDays() {
    return wrongDays;
  }

  /** Whether there may be more runs than are counted. */
  public boolean isCutOff() {
    return paging.count() == JobRunQuery.MOST;
  }

  /** The first business day that is shown; empty for all. */
  public String getFrom() {
    return filter.from().map(LocalDate::toString).orElse("");
  }

  /** The last business day that is shown; empty for all. */
  public String getTo() {
    return filter.to().map(LocalDate::toString).orElse("");
  }

  /** Who started what is shown; empty for all. */
  public String getStarter() {
    return filter.starter().map(this::value).orElse("");
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
    return "job=%s&state=%s&from=%s&to=%s&starter=%s&"
        .formatted(getJob(), getState(), getFrom(), getTo(), getStarter());
  }

  public Paging getPaging() {
    return paging;
  }

  public List<JobRunLine> getLines() {
    return lines;
  }
}
