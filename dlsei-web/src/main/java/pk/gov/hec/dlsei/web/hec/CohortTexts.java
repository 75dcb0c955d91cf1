package pk.gov.hec.dlsei.web.hec;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import pk.gov.hec.dlsei.api.cohort.NumberTerm;
import pk.gov.hec.dlsei.api.cohort.NumberTerm.Unit;
import pk.gov.hec.dlsei.domain.cohort.CohortSettings;
import pk.gov.hec.dlsei.domain.cohort.RecommendedCourse;
import pk.gov.hec.dlsei.domain.cohort.Settable;
import pk.gov.hec.dlsei.domain.cohort.Settable.Kind;
import pk.gov.hec.dlsei.domain.cohort.StandingOrder;
import pk.gov.hec.dlsei.web.frame.FrameBean;
import pk.gov.hec.dlsei.web.frame.Texts;

/** Terms and settings of a cohort as people read them. */
@Named("cohortTexts")
@RequestScoped
public class CohortTexts {

  @Inject FrameBean frame;

  /** What a settable thing is called. */
  public String title(Settable one) {
    return one.title()
        .map(title -> title.in(frame.getLocale()))
        .orElseGet(() -> text("setting." + named(one), clause(one)));
  }

  /** What a settable thing is for; empty text for a term, whose clause says it. */
  public String meaning(Settable one) {
    boolean term = one.title().isPresent() || one.kind() == Kind.SEATS;
    return term ? "" : text("settingMeaning." + named(one));
  }

  private static String named(Settable one) {
    return one.key().startsWith(StandingOrder.PREFIX) ? "standing-order" : one.key();
  }

  private static String clause(Settable one) {
    return one.key().substring(one.key().indexOf('/') + 1);
  }

  /** What a settable thing is now. */
  public String value(Settable one) {
    return value(one, one.value());
  }

  /**
   * A value of a settable thing.
   *
   * @param one not null
   * @param value as it is kept
   * @return such as {@code 24 hours}
   */
  public String value(Settable one, String value) {
    return switch (one.kind()) {
      case CHOICE -> text("settingChoice." + value);
      case DATE -> frame.day(LocalDate.parse(value));
      case SEATS -> steps(value);
      case COURSES -> courses(RecommendedCourse.read(value));
      case NUMBER ->
          one.unit()
              .map(unit -> counted(unit, Integer.parseInt(value)))
              .orElseGet(() -> text("settingUnit." + one.key(), value));
    };
  }

  private String courses(List<RecommendedCourse> list) {
    return list.isEmpty()
        ? text("cohort.noCourses")
        : list.stream().map(RecommendedCourse::title).collect(Collectors.joining(" · "));
  }

  private String steps(String value) {
    return List.of(value.split(" ")).stream()
        .map(step -> step.split("@"))
        .map(
            step ->
                text(
                    "cohort.seatsFrom",
                    frame.number(Long.parseLong(step[0])),
                    frame.day(LocalDate.parse(step[1]))))
        .collect(Collectors.joining(text("cohort.and")));
  }

  /** A number of the document with its unit. */
  public String number(NumberTerm number) {
    return counted(number.unit(), number.term().value());
  }

  private String counted(Unit unit, int value) {
    return switch (unit) {
      case YES_NO -> text(value == 1 ? "cohort.yes" : "cohort.no");
      case YEARS -> Integer.toString(value);
      default -> text("unit." + unit, frame.number(value));
    };
  }

  /**
   * What a change changed, in the words of now; its key where HEC cannot set it any more.
   *
   * @param change not null
   * @param settable what HEC may set now
   * @return such as {@code Time to decide: 36 hours}
   */
  public String change(CohortSettings.Change change, List<Settable> settable) {
    Optional<Settable> one =
        settable.stream().filter(s -> s.key().equals(change.key())).findFirst();
    return one.map(s -> title(s) + ": " + value(s, change.value()))
        .orElse(change.key() + ": " + change.value());
  }

  private String text(String key, Object... values) {
    return Texts.in(frame.getLocale(), key, values);
  }
}
