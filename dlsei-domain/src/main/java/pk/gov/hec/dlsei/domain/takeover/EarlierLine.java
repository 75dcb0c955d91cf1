package pk.gov.hec.dlsei.domain.takeover;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import pk.gov.hec.dlsei.api.cohort.ApplicantCategory;
import pk.gov.hec.dlsei.api.cohort.LicenceTerm;
import pk.gov.hec.dlsei.api.cohort.LicenceTerm.Holder;
import pk.gov.hec.dlsei.domain.intake.LineCells;
import pk.gov.hec.dlsei.domain.intake.LineCells.Fault;
import pk.gov.hec.dlsei.domain.licence.EarlierLicence;
import pk.gov.hec.dlsei.domain.sheet.Sheet;
import pk.gov.hec.dlsei.domain.takeover.TakeoverFault.Kind;

/**
 * One line of a file of licences of earlier years, by itself. Prints no personal data.
 *
 * @param number of the line
 * @param learner who it is; of a bad line with gaps
 * @param licence what the register says of it; of a bad line null
 * @param faults what is wrong, by column
 */
public record EarlierLine(
    int number, Learner learner, EarlierLicence licence, List<TakeoverFault> faults) {

  private static final int NAME_LENGTH = 200;
  private static final int LEARNER_ID_LENGTH = 100;
  private static final Map<String, ApplicantCategory> CATEGORIES =
      Map.of(
          "student", ApplicantCategory.STUDENT,
          "faculty", ApplicantCategory.FACULTY,
          "faculty member", ApplicantCategory.FACULTY,
          "staff", ApplicantCategory.STAFF,
          "nahe", ApplicantCategory.NAHE_NOMINEE,
          "alumni", ApplicantCategory.ALUMNUS,
          "alumnus", ApplicantCategory.ALUMNUS);

  /**
   * Who holds a licence.
   *
   * @param name as in the register
   * @param cnic 13 digits
   * @param email in its usual form
   * @param mobile null where it is not said
   * @param category EXTERNAL for an organisation's
   * @param university its code; null for an organisation's
   * @param organisation its name; null for a university's
   */
  public record Learner(
      String name,
      String cnic,
      String email,
      String mobile,
      ApplicantCategory category,
      String university,
      String organisation) {

    @Override
    public String toString() {
      return "a learner of an earlier year";
    }
  }

  /**
   * Reads a line.
   *
   * @param line of the file
   * @param today in Asia/Karachi
   * @return never null
   */
  public static EarlierLine of(Sheet.Line line, LocalDate today) {
    LineCells cells = new LineCells(line);
    Learner learner = learner(cells);
    LocalDate paidOn = past(cells, EarlierColumn.PAID_ON, today);
    if (cells.raw(EarlierColumn.PAID_ON.name()).isEmpty()) {
      cells.complain(EarlierColumn.PAID_ON.name(), Fault.MISSING);
    }
    LocalDate activatedOn = past(cells, EarlierColumn.ACTIVATED_ON, today);
    String learnerId = cells.text(EarlierColumn.LEARNER_ID.name(), LEARNER_ID_LENGTH);
    List<TakeoverFault> faults = new ArrayList<>();
    cells.complaints().forEach(one -> faults.add(TakeoverFault.of(line.number(), one)));
    boolean ofOrganisation = !cells.raw(EarlierColumn.ORGANISATION.name()).isEmpty();
    if (ofOrganisation != cells.raw(EarlierColumn.UNIVERSITY.name()).isEmpty()) {
      faults.add(
          new TakeoverFault(line.number(), EarlierColumn.UNIVERSITY.name(), Kind.ONE_OF_BOTH, ""));
    }
    EarlierLicence licence =
        paidOn == null
            ? null
            : new EarlierLicence(
                paidOn, Optional.ofNullable(activatedOn), Optional.ofNullable(learnerId));
    return new EarlierLine(line.number(), learner, licence, List.copyOf(faults));
  }

  private static Learner learner(LineCells cells) {
    String organisation = cells.text(EarlierColumn.ORGANISATION.name(), NAME_LENGTH);
    String university = cells.raw(EarlierColumn.UNIVERSITY.name());
    boolean isOrganisation = !cells.raw(EarlierColumn.ORGANISATION.name()).isEmpty();
    return new Learner(
        cells.neededText(EarlierColumn.NAME.name(), NAME_LENGTH),
        cells.cnic(EarlierColumn.CNIC.name()),
        cells.email(EarlierColumn.EMAIL.name()),
        cells.mobile(EarlierColumn.MOBILE.name()),
        isOrganisation
            ? ApplicantCategory.EXTERNAL
            : cells.choice(EarlierColumn.CATEGORY.name(), CATEGORIES, Fault.UNKNOWN),
        isOrganisation ? null : university,
        organisation);
  }

  private static LocalDate past(LineCells cells, EarlierColumn column, LocalDate today) {
    LocalDate day = cells.day(column.name());
    return day == null || !day.isAfter(today)
        ? day
        : cells.complain(column.name(), Fault.IN_THE_FUTURE);
  }

  /** What its end is decided from. */
  public LicenceTerm term(LocalDate today) {
    return new LicenceTerm(
        learner.organisation() == null ? Holder.LEARNER : Holder.ORGANISATION,
        licence.activatedOn(),
        OptionalInt.of(licence.paidOn().getYear()),
        OptionalInt.empty(),
        today);
  }

  @Override
  public String toString() {
    return "line " + number + " of earlier licences";
  }
}
