package pk.gov.hec.dlsei.web.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.primefaces.context.PrimeFacesContext;
import pk.gov.hec.dlsei.domain.settings.Mode;
import pk.gov.hec.dlsei.domain.settings.Settings;
import pk.gov.hec.dlsei.domain.time.Karachi;
import pk.gov.hec.dlsei.web.security.Paths;

/** What every page shows around its own content: language, place, the demo's clock. */
@Named("frame")
@RequestScoped
public class FrameBean {

  private static final String MOMENT = "d MMM yyyy, HH:mm";
  private static final String MOMENT_IN_URDU = "d MMM yyyy، HH:mm";

  @Inject HttpServletRequest request;
  @Inject Settings settings;
  @Inject LanguageCookie languageCookie;
  @Inject Clock clock;

  /** The language of the page. */
  public Locale getLocale() {
    return languageCookie.languageOf(request);
  }

  public String getLanguage() {
    return getLocale().getLanguage();
  }

  /** The direction in which the page is read. */
  public String getDirection() {
    return Languages.directionOf(getLocale());
  }

  /**
   * Whether a page is the one shown.
   *
   * @param path without suffix
   * @return for the navigation's mark
   */
  public boolean isAt(String path) {
    return Paths.of(request).equals(path);
  }

  /** The query that shows this page in the other language, whatever else it was asked with. */
  public String getLanguageQuery() {
    String rest = request.getQueryString();
    boolean failed = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) != null;
    String other = "lang=" + ("ur".equals(getLanguage()) ? "en" : "ur");
    return rest == null || failed ? other : rest + "&" + other;
  }

  /** The class of a date: in Urdu the month's name runs from right to left, figures and all. */
  public String getDateClass() {
    return Languages.URDU.equals(getLocale()) ? "nowrap" : "num nowrap";
  }

  /**
   * PrimeFaces asks for it with each form; written by the server, forms work without script too.
   */
  public String getNonce() {
    return PrimeFacesContext.getCspState(FacesContext.getCurrentInstance()).getNonce();
  }

  public boolean isDemo() {
    return settings.mode() == Mode.DEMO;
  }

  /** What the business clock says, in Karachi. */
  public String getClock() {
    return moment(clock.instant());
  }

  /**
   * A moment as people read it, in Karachi.
   *
   * @param instant not null
   * @return such as {@code 3 Aug 2023, 10:42}
   */
  public String moment(Instant instant) {
    String pattern = Languages.URDU.equals(getLocale()) ? MOMENT_IN_URDU : MOMENT;
    return format(pattern).format(ZonedDateTime.ofInstant(instant, Karachi.ZONE));
  }

  /**
   * A day as people read it.
   *
   * @param day not null
   * @return such as {@code 15 Feb 2024}
   */
  public String day(LocalDate day) {
    return Days.in(getLocale(), day);
  }

  /**
   * A text whose days are written as machines write them, with days as people read them.
   *
   * @param text not null, such as {@code valid until 2024-02-15}
   * @return such as {@code valid until 15 Feb 2024}
   */
  public String withDays(String text) {
    return Days.in(getLocale(), text);
  }

  /**
   * The whole hours until a moment, by the business clock.
   *
   * @param moment not null
   * @return negative once it is past
   */
  public long hoursUntil(Instant moment) {
    return Math.floorDiv(Duration.between(clock.instant(), moment).toMinutes(), 60L);
  }

  /**
   * The hours and minutes until or since a moment.
   *
   * @param moment not null
   * @return such as {@code 23:05}
   */
  public String hours(Instant moment) {
    long minutes = Math.abs(Duration.between(clock.instant(), moment).toMinutes());
    return "%d:%02d".formatted(minutes / 60, minutes % 60);
  }

  /**
   * How long something takes.
   *
   * @param span not negative
   * @return hours where there are some, minutes and seconds, such as {@code 1:05:09} or {@code
   *     0:07}
   */
  public String span(Duration span) {
    return span.toHours() > 0
        ? "%d:%02d:%02d".formatted(span.toHours(), span.toMinutesPart(), span.toSecondsPart())
        : "%d:%02d".formatted(span.toMinutes(), span.toSecondsPart());
  }

  /**
   * A number as people read it.
   *
   * @param number any
   * @return such as {@code 26,000}
   */
  public String number(long number) {
    return String.format(Locale.ENGLISH, "%,d", number);
  }

  /**
   * A number of things that were counted only so far.
   *
   * @param count what came of it
   * @param most where counting stopped
   * @return such as {@code 120}, or {@code 10,000+}
   */
  public String counted(long count, long most) {
    return number(count) + (count < most ? "" : "+");
  }

  private DateTimeFormatter format(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, getLocale());
  }
}
