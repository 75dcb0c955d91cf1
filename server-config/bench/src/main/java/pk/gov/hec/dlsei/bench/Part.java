package pk.gov.hec.dlsei.bench;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** What can be measured alone; {@code bench.parts} names some by comma, in lower case. */
enum Part {
  ALLOTMENT,
  START,
  QUEUE,
  SEATS,
  SUBMISSION,
  ACTIVITY,
  REVOCATION;

  /** Those that work on one database with applications. */
  static final Set<Part> OF_APPLICATIONS = EnumSet.range(START, ACTIVITY);

  /** The parts that are named; all where none is. */
  static Set<Part> of(String names) {
    return names == null
        ? EnumSet.allOf(Part.class)
        : Arrays.stream(names.split(","))
            .map(name -> valueOf(name.strip().toUpperCase(Locale.ROOT)))
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(Part.class)));
  }
}
