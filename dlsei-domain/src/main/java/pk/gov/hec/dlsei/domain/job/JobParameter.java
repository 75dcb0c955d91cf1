package pk.gov.hec.dlsei.domain.job;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import pk.gov.hec.dlsei.api.value.CohortId;

/**
 * Something that a job can be asked with.
 *
 * @param name as the job's XML knows it
 * @param type what its value must be
 * @param defaultValue what holds where nothing is given; empty for none
 * @param required whether a value must be given where there is no default
 * @param choices the values that there are; none unless it is a CHOICE
 */
public record JobParameter(
    String name, Type type, Optional<String> defaultValue, boolean required, List<String> choices) {

  /** The business day that a job works by; where none is given, that of its start. */
  public static final String AS_OF = "asOf";

  /** Whether a job only says what it would do; where nothing is given, it does it. */
  public static final String DRY_RUN = "dryRun";

  /** Why a large share of licences may be taken back; where nothing is given, it may not. */
  public static final String PASS_BRAKE = "passBrake";

  private static final int LONGEST = 200;
  private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");

  /** What a value must be. */
  public enum Type {
    /** Such as 2024-02-29. */
    DAY,
    /** A whole number, not negative, of nine digits at most. */
    NUMBER,
    /** Any text of 200 characters at most. */
    TEXT,
    /** {@code true} or {@code false}. */
    YES_NO,
    /** The id of a cohort that is there. */
    COHORT,
    /** One of some values. */
    CHOICE
  }

  /** One that may be left out. */
  public static JobParameter optional(String name, Type type) {
    return new JobParameter(name, type, Optional.empty(), false, List.of());
  }

  /** One that may be left out, since it has a default. */
  public static JobParameter withDefault(String name, Type type, String value) {
    return new JobParameter(name, type, Optional.of(value), false, List.of());
  }

  /** One that must be given. */
  public static JobParameter required(String name, Type type) {
    return new JobParameter(name, type, Optional.empty(), true, List.of());
  }

  /**
   * One of some values.
   *
   * @param name as the job's XML knows it
   * @param choices all that there are; the first one holds where nothing is given
   */
  public static JobParameter choice(String name, String... choices) {
    return new JobParameter(name, Type.CHOICE, Optional.of(choices[0]), false, List.of(choices));
  }

  /**
   * The parameters of a job that works through people's cases: the day, whether it is a dry run,
   * and its own.
   *
   * @param own what else it takes
   * @return in this order
   */
  public static List<JobParameter> onDay(JobParameter... own) {
    List<JobParameter> all = new ArrayList<>();
    all.add(optional(AS_OF, Type.DAY));
    all.add(withDefault(DRY_RUN, Type.YES_NO, "false"));
    all.addAll(List.of(own));
    return List.copyOf(all);
  }

  /**
   * Whether a text is of the type; of a cohort its form alone.
   *
   * @param value not blank
   */
  boolean takes(String value) {
    return switch (type) {
      case DAY -> isDay(value);
      case NUMBER -> NUMBER.matcher(value).matches();
      case TEXT -> value.length() <= LONGEST;
      case YES_NO -> "true".equals(value) || "false".equals(value);
      case COHORT -> CohortId.isWellFormed(value);
      case CHOICE -> choices.contains(value);
    };
  }

  private static boolean isDay(String value) {
    try {
      return value.length() == "2024-02-29".length() && LocalDate.parse(value) != null;
    } catch (DateTimeException e) {
      return false;
    }
  }
}
