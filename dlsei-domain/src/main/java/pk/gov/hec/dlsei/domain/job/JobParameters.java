package pk.gov.hec.dlsei.domain.job;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import pk.gov.hec.dlsei.domain.job.JobParameter.Type;

/**
 * What a run was asked with, checked and with all defaults.
 *
 * @param values by the parameters' names
 */
public record JobParameters(Map<String, String> values) {

  /** Copies the values. */
  public JobParameters {
    values = Map.copyOf(values);
  }

  /**
   * Reads what was given.
   *
   * @param known what the job takes
   * @param given by name; a blank value is none
   * @param today the business day
   * @return with defaults
   * @throws ParametersRefusedException that tells of every parameter that is wrong
   */
  public static JobParameters read(
      List<JobParameter> known, Map<String, String> given, LocalDate today) {
    List<ParameterFault> faults = new ArrayList<>();
    Map<String, String> values = new TreeMap<>();
    given.keySet().stream()
        .filter(name -> known.stream().noneMatch(one -> one.name().equals(name)))
        .sorted()
        .forEach(name -> faults.add(new ParameterFault(name, ParameterFault.Kind.UNKNOWN)));
    for (JobParameter one : known) {
      Optional<String> value = value(one, given.get(one.name()), today);
      fault(one, value, today).ifPresent(kind -> faults.add(new ParameterFault(one.name(), kind)));
      value.ifPresent(text -> values.put(one.name(), text));
    }
    if (!faults.isEmpty()) {
      throw new ParametersRefusedException(faults);
    }
    return new JobParameters(values);
  }

  private static Optional<String> value(JobParameter one, String given, LocalDate today) {
    Optional<String> fallback =
        one.name().equals(JobParameter.AS_OF) ? Optional.of(today.toString()) : one.defaultValue();
    return Optional.ofNullable(given)
        .map(String::strip)
        .filter(v -> !v.isEmpty())
        .or(() -> fallback);
  }

  private static Optional<ParameterFault.Kind> fault(
      JobParameter one, Optional<String> value, LocalDate today) {
    if (value.isEmpty()) {
      return one.required() ? Optional.of(ParameterFault.Kind.MISSING) : Optional.empty();
    }
    if (!one.takes(value.get())) {
      return Optional.of(ParameterFault.Kind.WRONG_TYPE);
    }
    boolean isFuture =
        one.name().equals(JobParameter.AS_OF) && LocalDate.parse(value.get()).isAfter(today);
    return isFuture ? Optional.of(ParameterFault.Kind.IN_FUTURE) : Optional.empty();
  }

  /** The names of the parameters of a type, with their values. */
  public Map<String, String> ofType(List<JobParameter> known, Type type) {
    Map<String, String> found = new TreeMap<>();
    known.stream()
        .filter(one -> one.type() == type && values.containsKey(one.name()))
        .forEach(one -> found.put(one.name(), values.get(one.name())));
    return found;
  }

  /** The business day that the job works by; empty for one that has none. */
  public Optional<LocalDate> asOf() {
    return Optional.ofNullable(values.get(JobParameter.AS_OF)).map(LocalDate::parse);
  }

  /** Whether the job only says what it would do. */
  public boolean isDryRun() {
    return Boolean.parseBoolean(values.get(JobParameter.DRY_RUN));
  }
}
