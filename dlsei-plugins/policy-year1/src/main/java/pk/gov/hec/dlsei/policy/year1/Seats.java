package pk.gov.hec.dlsei.policy.year1;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import pk.gov.hec.dlsei.api.cohort.ApplicantCategory;
import pk.gov.hec.dlsei.api.cohort.ApplicantFacts;
import pk.gov.hec.dlsei.api.cohort.ClauseText;
import pk.gov.hec.dlsei.api.cohort.CohortTerms;
import pk.gov.hec.dlsei.api.cohort.Disability;
import pk.gov.hec.dlsei.api.cohort.InstitutionStanding;
import pk.gov.hec.dlsei.api.cohort.MovableSeats;
import pk.gov.hec.dlsei.api.cohort.SeatClaim;
import pk.gov.hec.dlsei.api.cohort.SeatPool;
import pk.gov.hec.dlsei.api.cohort.SeatReturn;
import pk.gov.hec.dlsei.api.cohort.SeatShare;
import pk.gov.hec.dlsei.api.cohort.SeatTerm;
import pk.gov.hec.dlsei.api.value.BilingualText;
import pk.gov.hec.dlsei.api.value.InstitutionCode;

/**
 * The pools of year 1 (reading R05): of each university one for students, one for faculty and one
 * for students with disabilities (SOP1/A6, F4), and the two that belong to no university. A share
 * begins with the students; moving seats to the faculty is the university's own decision (SOP1/A5).
 */
final class Seats {

  private static final String STUDENTS = "-students";
  private static final String FACULTY = "-faculty";
  private static final String DISABILITY = "-disability";
  private static final String NAHE = "nahe";
  private static final String ALUMNI = "alumni";

  /** One class only: the order is that of registration (SOP1/R1). */
  private static final int FIRST = 1;

  private Seats() {}

  static List<SeatPool> ofNoUniversity(CohortTerms terms) {
    return List.of(
        pool(
            NAHE,
            new BilingualText("NAHE", "نیشنل اکیڈمی آف ہائر ایجوکیشن"),
            DistributionClause.NAHE.id(),
            Year1Number.NAHE_SEATS.of(terms),
            terms),
        pool(
            ALUMNI,
            new BilingualText("Alumni", "سابق طلبہ و طالبات"),
            DistributionClause.ALUMNI.id(),
            Year1Number.ALUMNI_SEATS.of(terms),
            terms));
  }

  static List<SeatPool> of(SeatShare share, CohortTerms terms) {
    String code = share.institution().value();
    String clause = share.clauseIds().get(0);
    List<SeatPool> pools = new ArrayList<>();
    pools.add(
        pool(
            key(share.institution(), STUDENTS),
            new BilingualText(code + ", students", code + "، طلبہ و طالبات"),
            clause,
            share.seats() - share.reserved(),
            terms));
    pools.add(
        pool(
            key(share.institution(), FACULTY),
            new BilingualText(code + ", faculty", code + "، اساتذہ"),
            DistributionClause.ADJUSTMENT.id(),
            0,
            terms));
    if (share.reserved() > 0) {
      pools.add(
          pool(
              key(share.institution(), DISABILITY),
              new BilingualText(
                  code + ", students with disabilities", code + "، معذوری کے حامل طلبہ و طالبات"),
              DistributionClause.DISABILITIES.id(),
              share.reserved(),
              terms));
    }
    return pools;
  }

  static SeatClaim claim(ApplicantFacts facts, InstitutionCode institution) {
    return switch (facts.category()) {
      case ALUMNUS ->
          claim(ALUMNI, DistributionClause.ALUMNI.text(), RegistrationClause.ALUMNI.text());
      case NAHE_NOMINEE -> claim(NAHE, DistributionClause.NAHE.text());
      case STUDENT ->
          hasReservedSeat(facts)
              ? claim(
                  key(institution, DISABILITY),
                  RegistrationClause.FIRST_COME_FIRST_SERVED.text(),
                  DistributionClause.DISABILITIES.text())
              : claim(
                  key(institution, STUDENTS), RegistrationClause.FIRST_COME_FIRST_SERVED.text());
      case FACULTY, STAFF, HEC_EMPLOYEE, EXTERNAL ->
          claim(key(institution, FACULTY), RegistrationClause.FIRST_COME_FIRST_SERVED.text());
    };
  }

  /** Students of public universities only (SOP1/F4, reading R17). */
  private static boolean hasReservedSeat(ApplicantFacts facts) {
    return facts.category() == ApplicantCategory.STUDENT
        && facts.disability() == Disability.CERTIFIED
        && facts.standing() == InstitutionStanding.RECOGNISED_PUBLIC;
  }

  /** A student's seat instead of a reserved one, against the fee (reading R17). */
  static Optional<SeatClaim> generalClaim(ApplicantFacts facts, InstitutionCode institution) {
    return hasReservedSeat(facts)
        ? Optional.of(
            claim(
                key(institution, STUDENTS),
                RegistrationClause.FIRST_COME_FIRST_SERVED.text(),
                FeeClause.PUBLIC.text()))
        : Optional.empty();
  }

  /** Reserved seats that are not taken become the students' (reading R17). */
  static Optional<SeatReturn> returnOf(SeatShare share, CohortTerms terms) {
    return share.reserved() == 0
        ? Optional.empty()
        : Optional.of(
            new SeatReturn(
                DistributionClause.DISABILITIES.text(),
                key(share.institution(), DISABILITY),
                key(share.institution(), STUDENTS),
                Year1.disabilityReturn(terms)));
  }

  /** A university's general seats: for students and for faculty, as it decides (SOP1/A5). */
  static MovableSeats movable(InstitutionCode institution) {
    return new MovableSeats(
        DistributionClause.ADJUSTMENT.text(),
        List.of(key(institution, STUDENTS), key(institution, FACULTY)));
  }

  /** Whether a seat is one of those for students with disabilities. */
  static boolean isReserved(String pool) {
    return pool.endsWith(DISABILITY);
  }

  private static String key(InstitutionCode institution, String group) {
    return institution.value().toLowerCase(Locale.ROOT) + group;
  }

  private static SeatClaim claim(String pool, ClauseText... clauses) {
    return new SeatClaim(pool, FIRST, List.of(clauses));
  }

  private static SeatPool pool(
      String key, BilingualText title, String clauseId, int seats, CohortTerms terms) {
    LocalDate from = terms.applicationsFrom().value();
    return new SeatPool(key, title, List.of(new SeatTerm(clauseId, from, seats)));
  }
}
