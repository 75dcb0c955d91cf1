package pk.gov.hec.dlsei.web.hec;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import pk.gov.hec.dlsei.api.value.CohortId;
import pk.gov.hec.dlsei.domain.overview.Activity.Week;
import pk.gov.hec.dlsei.domain.overview.Alerts;
import pk.gov.hec.dlsei.domain.overview.FunnelStep;
import pk.gov.hec.dlsei.domain.overview.LastActive;
import pk.gov.hec.dlsei.domain.overview.OverdueUniversity;
import pk.gov.hec.dlsei.domain.overview.Overview;
import pk.gov.hec.dlsei.domain.overview.People;
import pk.gov.hec.dlsei.domain.overview.usecase.ReadOverview;
import pk.gov.hec.dlsei.domain.revocation.DataReach;
import pk.gov.hec.dlsei.web.frame.Bar;
import pk.gov.hec.dlsei.web.frame.FrameBean;
import pk.gov.hec.dlsei.web.frame.Paging;
import pk.gov.hec.dlsei.web.frame.Provinces;
import pk.gov.hec.dlsei.web.frame.Texts;
import pk.gov.hec.dlsei.web.security.SignedIn;

/** How a cohort stands, in numbers and bars. What is read is kept for the request. */
@Named("overview")
@RequestScoped
public class OverviewBean {

  /** Universities of a page: the worst ones are what matters. */
  private static final int OVERDUE = 10;

  /** A column's room in the picture, and how high the highest is. */
  private static final int ROOM = 20;

  private static final int HIGHEST = 100;

  private Overview shown;
  private List<Bar> funnel;
  private List<Bar> lastActive;
  private List<Column> columns;
  private List<Place> provinces;
  private List<Place> sectors;

  @Inject ReadOverview readOverview;
  @Inject FrameBean frame;
  @Inject SignedIn signedIn;
  @Inject HttpServletRequest request;

  /**
   * A column of a picture, and a line of its table.
   *
   * @param week not null
   * @param x where it begins, from the left
   * @param height of {@link #HIGHEST}; at least 1 where somebody joined
   */
  public record Column(Week week, int x, int height) {

    /** Where it begins, from above. */
    public int y() {
      return HIGHEST - height;
    }
  }

  /**
   * A province or a sector.
   *
   * @param name of it
   * @param people who applied there
   */
  public record Place(String name, People people) {}

  /** Takes the cohort that the address names. */
  public void load() {
    Optional<CohortId> wanted =
        Optional.ofNullable(request.getParameter("cohort"))
            .filter(CohortId::isWellFormed)
            .map(CohortId::new);
    shown = readOverview.handle(signedIn.actor(), wanted).orElse(null);
  }

  /** How the cohort stands; null where there is none. */
  public Overview getShown() {
    return shown;
  }

  /** The cohort's id, for addresses. */
  public String getCohort() {
    return shown.shown().terms().cohort().value();
  }

  /** The steps, each with its share of those who applied. */
  public List<Bar> getFunnel() {
    if (funnel == null) {
      funnel =
          Arrays.stream(FunnelStep.values())
              .map(
                  step ->
                      Bar.of(
                          text("overview.step.", step),
                          shown.people().reached().get(step),
                          shown.people().applied()))
              .toList();
    }
    return funnel;
  }

  /** When those who have joined were active last, each with its share of them. */
  public List<Bar> getLastActive() {
    if (lastActive == null) {
      lastActive =
          Arrays.stream(LastActive.values())
              .map(
                  when ->
                      Bar.of(
                          text("overview.last.", when),
                          shown.activity().lastActive().get(when),
                          getJoined()))
              .toList();
    }
    return lastActive;
  }

  /** How many have joined, and have the licence still. */
  public int getJoined() {
    return shown.activity().lastActive().values().stream().mapToInt(Integer::intValue).sum();
  }

  private String text(String texts, Enum<?> key) {
    return Texts.in(frame.getLocale(), texts + key.name());
  }

  /** Whether somebody joined in one of the weeks. */
  public boolean isAnybodyJoined() {
    return shown.activity().weeks().stream().anyMatch(week -> week.joined() > 0);
  }

  /** The weeks as columns, in the direction in which the page is read. */
  public List<Column> getColumns() {
    if (columns == null) {
      List<Week> weeks = shown.activity().weeks();
      boolean fromRight = "rtl".equals(frame.getDirection());
      columns =
          IntStream.range(0, weeks.size())
              .mapToObj(i -> column(weeks.get(i), ROOM * (fromRight ? weeks.size() - 1 - i : i)))
              .toList();
    }
    return columns;
  }

  private Column column(Week week, int x) {
    return new Column(week, x, (int) Math.ceil((double) HIGHEST * week.joined() / mostJoined()));
  }

  /** How wide the picture is. */
  public int getWidth() {
    return ROOM * shown.activity().weeks().size();
  }

  private int mostJoined() {
    return shown.activity().weeks().stream().mapToInt(Week::joined).reduce(1, Math::max);
  }

  /** Whether there are data of the learning platform's. */
  public boolean isDataThere() {
    return !shown.activity().reach().equals(DataReach.NONE);
  }

  /** By province, the largest first. */
  public List<Place> getProvinces() {
    if (provinces == null) {
      provinces =
          shown.people().byProvince().stream()
              .map(part -> new Place(province(part.of()), part.people()))
              .toList();
    }
    return provinces;
  }

  private String province(String name) {
    return name.isBlank()
        ? Texts.in(frame.getLocale(), "overview.noProvince")
        : Provinces.in(frame.getLocale(), name);
  }

  /** By sector, the largest first. */
  public List<Place> getSectors() {
    if (sectors == null) {
      sectors =
          shown.people().bySector().stream()
              .map(
                  part ->
                      new Place(
                          Texts.in(frame.getLocale(), "sector." + part.of().name()), part.people()))
              .toList();
    }
    return sectors;
  }

  /** Where the list of overdue universities is. */
  public Paging getPaging() {
    return Paging.of(request.getParameter("page"), shown.overdue().size(), OVERDUE);
  }

  /** Those of the page. */
  public List<OverdueUniversity> getOverdue() {
    Paging paging = getPaging();
    return shown.overdue().stream().skip(paging.first()).limit(paging.size()).toList();
  }

  /** How a verdict is marked. */
  public String mark(Alerts.Verdict verdict) {
    return switch (verdict) {
      case HELD -> "ok";
      case BREACHED -> "no";
      case UNFINISHED, NEVER_ASKED -> "wait";
    };
  }
}
