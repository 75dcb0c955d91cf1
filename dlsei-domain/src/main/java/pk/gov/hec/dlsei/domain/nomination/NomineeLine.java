package pk.gov.hec.dlsei.domain.nomination;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import pk.gov.hec.dlsei.api.cohort.ApplicantCategory;
import pk.gov.hec.dlsei.api.cohort.Disability;
import pk.gov.hec.dlsei.api.value.Cnic;
import pk.gov.hec.dlsei.api.value.InstitutionCode;
import pk.gov.hec.dlsei.api.value.Mobile;
import pk.gov.hec.dlsei.domain.access.Email;
import pk.gov.hec.dlsei.domain.application.ApplicationForm;
import pk.gov.hec.dlsei.domain.nomination.NominationFault.Kind;
import pk.gov.hec.dlsei.domain.person.IdentityKind;
import pk.gov.hec.dlsei.domain.sheet.Figures;
import pk.gov.hec.dlsei.domain.sheet.Sheet;

/** Reads one line of a nomination file, by itself: what it says, and what is wrong with it. */
public final class NomineeLine {

  private static final int NAME_LENGTH = 200;
  private static final String SHEET_ERROR = "#(N/A|[A-Z0-9/]+[!?])";
  private static final Map<String, ApplicantCategory> CATEGORIES =
      Map.of(
          "student", ApplicantCategory.STUDENT,
          "طالب علم", ApplicantCategory.STUDENT,
          "faculty", ApplicantCategory.FACULTY,
          "faculty member", ApplicantCategory.FACULTY,
          "استاد", ApplicantCategory.FACULTY,
          "nahe", ApplicantCategory.NAHE_NOMINEE,
          "staff", ApplicantCategory.STAFF,
          "alumni", ApplicantCategory.ALUMNUS,
          "alumnus", ApplicantCategory.ALUMNUS);
  private static final Map<String, IdentityKind> IDENTITIES =
      Map.of(
          "", IdentityKind.CNIC,
          "cnic", IdentityKind.CNIC,
          "nicop", IdentityKind.CNIC,
          "b form", IdentityKind.B_FORM,
          "bform", IdentityKind.B_FORM);
  private static final Map<String, Disability> DISABILITIES =
      Map.of(
          "", Disability.NONE,
          "no", Disability.NONE,
          "n", Disability.NONE,
          "نہیں", Disability.NONE,
          "yes", Disability.CERTIFIED,
          "y", Disability.CERTIFIED,
          "ہاں", Disability.CERTIFIED);

  /**
   * Who nominates.
   *
   * @param institution the university; HEC for its own nominees
   * @param categories whom it nominates, one at least
   */
  public record By(InstitutionCode institution, Set<ApplicantCategory> categories) {

    boolean isHec() {
      return InstitutionCode.HEC.equals(institution);
    }
  }

  private final Sheet.Line line;
  private final By by;
  private final List<NominationFault> faults = new ArrayList<>();

  /**
   * A line.
   *
   * @param line of the file
   * @param by who nominates
   */
  public NomineeLine(Sheet.Line line, By by) {
    this.line = line;
    this.by = by;
  }

  /** What it says; {@link #faults} holds what is wrong from then on. */
  public Nominee read() {
    ApplicantCategory category = category();
    return new Nominee(
        text(NominationField.NAME, NAME_LENGTH, true),
        choice(NominationField.IDENTITY, IDENTITIES, Kind.IDENTITY_UNKNOWN),
        cnic(),
        email(),
        mobile(),
        category,
        institution(),
        text(NominationField.DEPARTMENT, ApplicationForm.DEPARTMENT_LENGTH, true),
        text(
            NominationField.REGISTRATION_NUMBER,
            ApplicationForm.REGISTRATION_NUMBER_LENGTH,
            category == ApplicantCategory.STUDENT),
        new ApplicationForm.Background(years(category), null, disability(category)));
  }

  /** What is wrong, by column. */
  public List<NominationFault> faults() {
    return List.copyOf(faults);
  }

  private String text(NominationField field, int longest, boolean needed) {
    String text = cell(field);
    if (text.isEmpty()) {
      return needed ? complain(field, Kind.MISSING) : null;
    }
    if (text.matches("(?s)[=+\\-@].*") || text.codePoints().anyMatch(Character::isISOControl)) {
      return complain(field, Kind.FORMULA);
    }
    if (text.matches(SHEET_ERROR)) {
      return complain(field, Kind.SHEET_ERROR);
    }
    return text.length() > longest ? complain(field, Kind.TOO_LONG) : text;
  }

  private String cnic() {
    String text = cell(NominationField.CNIC);
    if (text.isEmpty()) {
      return complain(NominationField.CNIC, Kind.MISSING);
    }
    if (text.matches("(?i)\\d(\\.\\d+)?e\\+?\\d+") || text.matches("[1-8]\\d{9}000")) {
      return complain(NominationField.CNIC, Kind.ROUNDED);
    }
    Cnic.Fault fault = Cnic.faultOf(text);
    return fault == null
        ? new Cnic(text).digits()
        : complain(NominationField.CNIC, Kind.valueOf(fault.name()));
  }

  private String email() {
    String text = cell(NominationField.EMAIL);
    if (text.isEmpty()) {
      return complain(NominationField.EMAIL, Kind.MISSING);
    }
    return Email.isWellFormed(text)
        ? new Email(text).value()
        : complain(NominationField.EMAIL, Kind.EMAIL_WRONG);
  }

  /** Excel drops the leading zero of what it takes for a number. */
  private String mobile() {
    String typed = cell(NominationField.MOBILE);
    String text = Figures.latin(typed).matches("3\\d{9}") ? "0" + typed : typed;
    if (text.isEmpty()) {
      return complain(NominationField.MOBILE, Kind.MISSING);
    }
    return Mobile.isWellFormed(text)
        ? new Mobile(text).e164()
        : complain(NominationField.MOBILE, Kind.MOBILE_WRONG);
  }

  private ApplicantCategory category() {
    if (cell(NominationField.CATEGORY).isEmpty()) {
      return complain(NominationField.CATEGORY, Kind.MISSING);
    }
    ApplicantCategory category =
        choice(NominationField.CATEGORY, CATEGORIES, Kind.CATEGORY_UNKNOWN);
    return category == null || by.categories().contains(category)
        ? category
        : complain(NominationField.CATEGORY, Kind.CATEGORY_NOT_NOMINATED);
  }

  private InstitutionCode institution() {
    String code = cell(NominationField.UNIVERSITY).toUpperCase(Locale.ROOT);
    if (code.isEmpty()) {
      return by.isHec() ? complain(NominationField.UNIVERSITY, Kind.MISSING) : by.institution();
    }
    boolean right =
        InstitutionCode.isWellFormed(code) && (by.isHec() || code.equals(by.institution().value()));
    return right
        ? new InstitutionCode(code)
        : complain(NominationField.UNIVERSITY, Kind.UNIVERSITY_UNKNOWN);
  }

  private Integer years(ApplicantCategory category) {
    String text = Figures.number(cell(NominationField.EDUCATION_YEARS));
    if (text.isEmpty()) {
      return category == ApplicantCategory.STUDENT
          ? complain(NominationField.EDUCATION_YEARS, Kind.MISSING)
          : null;
    }
    return text.matches("[1-9]|[12]\\d|30")
        ? Integer.valueOf(text)
        : complain(NominationField.EDUCATION_YEARS, Kind.YEARS_WRONG);
  }

  private Disability disability(ApplicantCategory category) {
    Disability said = choice(NominationField.DISABILITY, DISABILITIES, Kind.YES_OR_NO);
    if (said == Disability.CERTIFIED && category != ApplicantCategory.STUDENT) {
      complain(NominationField.DISABILITY, Kind.STUDENTS_ONLY);
    }
    return Optional.ofNullable(said).orElse(Disability.NONE);
  }

  private <T> T choice(NominationField field, Map<String, T> words, Kind unknown) {
    String word = cell(field).toLowerCase(Locale.ROOT).replaceAll("[\\s_-]+", " ");
    T chosen = words.get(word);
    return chosen == null ? complain(field, unknown) : chosen;
  }

  private <T> T complain(NominationField field, Kind kind) {
    faults.add(NominationFault.of(field, kind, cell(field)));
    return null;
  }

  private String cell(NominationField field) {
    return line.cell(field.name()).strip();
  }
}
