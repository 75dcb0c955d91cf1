package pk.gov.hec.dlsei.domain.nomination;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import pk.gov.hec.dlsei.api.cohort.ApplicantCategory;
import pk.gov.hec.dlsei.api.cohort.Disability;
import pk.gov.hec.dlsei.api.value.InstitutionCode;
import pk.gov.hec.dlsei.domain.application.ApplicationForm;
import pk.gov.hec.dlsei.domain.intake.LineCells;
import pk.gov.hec.dlsei.domain.nomination.NominationFault.Kind;
import pk.gov.hec.dlsei.domain.person.IdentityKind;
import pk.gov.hec.dlsei.domain.sheet.Figures;
import pk.gov.hec.dlsei.domain.sheet.Sheet;

/** Reads one line of a nomination file, by itself: what it says, and what is wrong with it. */
public final class NomineeLine {

  private static final int NAME_LENGTH = 200;
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

  private final LineCells cells;
  private final By by;

  /**
   * A line.
   *
   * @param line of the file
   * @param by who nominates
   */
  public NomineeLine(Sheet.Line line, By by) {
    this.cells = new LineCells(line);
    this.by = by;
  }

  /** What it says; {@link #faults} holds what is wrong from then on. */
  public Nominee read() {
    ApplicantCategory category = category();
    return new Nominee(
        cells.neededText(NominationField.NAME.name(), NAME_LENGTH),
        choice(NominationField.IDENTITY, IDENTITIES, Kind.IDENTITY_UNKNOWN),
        cells.cnic(NominationField.CNIC.name()),
        cells.email(NominationField.EMAIL.name()),
        cells.neededMobile(NominationField.MOBILE.name()),
        category,
        institution(),
        cells.neededText(NominationField.DEPARTMENT.name(), ApplicationForm.DEPARTMENT_LENGTH),
        registrationNumber(category),
        new ApplicationForm.Background(years(category), null, disability(category)));
  }

  /** What is wrong, by column. */
  public List<NominationFault> faults() {
    return cells.complaints().stream().map(NominationFault::of).toList();
  }

  private String registrationNumber(ApplicantCategory category) {
    String column = NominationField.REGISTRATION_NUMBER.name();
    int longest = ApplicationForm.REGISTRATION_NUMBER_LENGTH;
    return category == ApplicantCategory.STUDENT
        ? cells.neededText(column, longest)
        : cells.text(column, longest);
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
    return cells.choice(field.name(), words, unknown);
  }

  private <T> T complain(NominationField field, Kind kind) {
    return cells.complain(field.name(), kind);
  }

  private String cell(NominationField field) {
    return cells.raw(field.name());
  }
}
