package pk.gov.hec.dlsei.domain.allotment.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import pk.gov.hec.dlsei.api.value.InstitutionCode;
import pk.gov.hec.dlsei.domain.institution.Institution;
import pk.gov.hec.dlsei.domain.institution.InstitutionRepository;
import pk.gov.hec.dlsei.domain.sheet.Figures;
import pk.gov.hec.dlsei.domain.sheet.Sheet;
import pk.gov.hec.dlsei.domain.sheet.SheetReader;

/** Reads a table with a number for each university: enrolments, or seats. */
@ApplicationScoped
@Transactional
public class ReadTable {

  /** More than HEC will ever recognise. */
  static final int MOST_LINES = 20_000;

  private static final String CODE = "code";
  private static final String SECTOR = "sector";
  private static final String MODE = "mode";
  private static final String NUMBER = "number";

  @Inject InstitutionRepository institutions;

  /** What the numbers are. */
  public enum Content {
    ENROLMENT(List.of("enrolment", "enrollment", "students"), 5_000_000),
    SEATS(List.of("seats", "licences", "licenses", "allocation", "allotment"), 1_000_000);

    private final List<String> names;
    private final int most;

    Content(List<String> names, int most) {
      this.names = names;
      this.most = most;
    }
  }

  /** What is wrong with a line. */
  public enum Kind {
    CODE_MISSING,
    CODE_UNKNOWN,
    CODE_TWICE,
    GETS_NO_SEATS,
    NUMBER_MISSING,
    NUMBER_WRONG,
    SECTOR_UNKNOWN,
    SECTOR_OTHER,
    MODE_UNKNOWN,
    MODE_OTHER
  }

  /**
   * A line that cannot be taken.
   *
   * @param line its number in the file
   * @param column that is wrong
   * @param kind what is wrong
   * @param found what stands there, cut short
   * @param most the highest number that is taken
   */
  public record Fault(int line, String column, Kind kind, String found, int most) {}

  /**
   * What a table holds.
   *
   * @param numbers by university, of the good lines
   * @param faults of the others, in the file's order
   * @param refused why the file as a whole cannot be read
   */
  public record Table(
      Map<InstitutionCode, Integer> numbers, List<Fault> faults, Optional<Sheet.Fault> refused) {}

  /**
   * Reads it.
   *
   * @param file its content
   * @param content what the numbers are
   * @return never null
   */
  public Table handle(byte[] file, Content content) {
    SheetReader reader =
        new SheetReader(
            Map.of(
                CODE,
                List.of("code", "university_code", "institution", "institution_code"),
                SECTOR,
                List.of("sector"),
                MODE,
                List.of("mode"),
                NUMBER,
                content.names),
            List.of(CODE, NUMBER),
            MOST_LINES);
    Sheet sheet = reader.read(file);
    Map<InstitutionCode, Integer> numbers = new HashMap<>();
    List<Fault> faults = new ArrayList<>();
    Map<InstitutionCode, Institution> known =
        institutions.all().stream()
            .collect(Collectors.toMap(Institution::code, Function.identity()));
    for (Sheet.Line line : sheet.lines()) {
      Optional<Fault> fault = new TableLine(line, content.most).take(known, numbers);
      fault.ifPresent(faults::add);
    }
    return new Table(numbers, faults, sheet.fault());
  }

  /** One line of it. */
  private record TableLine(Sheet.Line line, int most) {

    private static final int SHOWN = 40;

    Optional<Fault> take(
        Map<InstitutionCode, Institution> known, Map<InstitutionCode, Integer> numbers) {
      String typed = line.cell(CODE).toUpperCase(Locale.ROOT);
      if (typed.isEmpty()) {
        return fault(CODE, Kind.CODE_MISSING);
      }
      Institution institution =
          InstitutionCode.isWellFormed(typed) ? known.get(new InstitutionCode(typed)) : null;
      if (institution == null) {
        return fault(CODE, Kind.CODE_UNKNOWN);
      }
      if (!Universities.isOne(institution)) {
        return fault(CODE, Kind.GETS_NO_SEATS);
      }
      if (numbers.containsKey(institution.code())) {
        return fault(CODE, Kind.CODE_TWICE);
      }
      Optional<Fault> other = other(institution).or(this::number);
      if (other.isEmpty()) {
        numbers.put(institution.code(), Integer.parseInt(plain()));
      }
      return other;
    }

    private Optional<Fault> other(Institution kept) {
      String sector = line.cell(SECTOR).toUpperCase(Locale.ROOT);
      if (!sector.isEmpty() && !List.of("PUBLIC", "PRIVATE").contains(sector)) {
        return fault(SECTOR, Kind.SECTOR_UNKNOWN);
      }
      if (!sector.isEmpty() && !kept.line().sector().name().equals(sector)) {
        return fault(SECTOR, Kind.SECTOR_OTHER);
      }
      String mode = line.cell(MODE).toUpperCase(Locale.ROOT);
      if (!mode.isEmpty() && !List.of("CAMPUS", "DISTANCE").contains(mode)) {
        return fault(MODE, Kind.MODE_UNKNOWN);
      }
      return !mode.isEmpty() && !kept.line().mode().name().equals(mode)
          ? fault(MODE, Kind.MODE_OTHER)
          : Optional.empty();
    }

    private Optional<Fault> number() {
      if (line.cell(NUMBER).isEmpty()) {
        return fault(NUMBER, Kind.NUMBER_MISSING);
      }
      boolean right = plain().matches("\\d{1,9}") && Integer.parseInt(plain()) <= most;
      return right ? Optional.empty() : fault(NUMBER, Kind.NUMBER_WRONG);
    }

    private String plain() {
      return Figures.number(line.cell(NUMBER));
    }

    private Optional<Fault> fault(String column, Kind kind) {
      String found = line.cell(column);
      return Optional.of(
          new Fault(
              line.number(),
              column,
              kind,
              found.length() > SHOWN ? found.substring(0, SHOWN) + "…" : found,
              most));
    }
  }
}
