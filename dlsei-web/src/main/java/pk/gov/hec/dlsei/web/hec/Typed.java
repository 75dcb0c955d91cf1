package pk.gov.hec.dlsei.web.hec;

import static java.util.stream.Collectors.joining;

import java.util.stream.Stream;
import pk.gov.hec.dlsei.domain.cohort.Settable;
import pk.gov.hec.dlsei.domain.cohort.Settable.Kind;
import pk.gov.hec.dlsei.domain.sheet.Figures;

/** Values between what people type, in the figures of any script, and what is kept. */
final class Typed {

  private Typed() {}

  /** What stands in the field at first; steps of seats one to a line. */
  static String shown(Settable one) {
    return one.kind() == Kind.SEATS
        ? one.value().replace(' ', '\n').replace('@', ' ')
        : one.value();
  }

  /** As it is kept; where the form is another one, the text as it is. */
  static String kept(Settable one, String typed) {
    if (one.kind() == Kind.CHOICE) {
      return typed;
    }
    if (one.kind() == Kind.COURSES) {
      return lines(typed).map(line -> line.replaceAll("\\s+", " ")).collect(joining("\n"));
    }
    String latin = Figures.latin(typed.strip());
    return switch (one.kind()) {
      case NUMBER -> Figures.number(latin).replaceFirst("^0+(?=\\d)", "");
      case SEATS ->
          lines(latin)
              .map(line -> line.replaceAll("[,٬]", "").replaceAll("\\s+", "@"))
              .collect(joining(" "));
      default -> latin;
    };
  }

  private static Stream<String> lines(String typed) {
    return typed.lines().map(String::strip).filter(line -> !line.isEmpty());
  }
}
