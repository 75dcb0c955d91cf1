package pk.gov.hec.dlsei.policy.year1;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import pk.gov.hec.dlsei.api.cohort.Allotment;
import pk.gov.hec.dlsei.api.cohort.CohortTerms;
import pk.gov.hec.dlsei.api.cohort.Enrolment;
import pk.gov.hec.dlsei.api.cohort.Enrolment.Sector;
import pk.gov.hec.dlsei.api.cohort.SeatShare;
import pk.gov.hec.dlsei.api.cohort.SeatShare.Bound;
import pk.gov.hec.dlsei.api.cohort.SeatShare.Rounding;
import pk.gov.hec.dlsei.api.value.BilingualText;
import pk.gov.hec.dlsei.api.value.InstitutionCode;
import pk.gov.hec.dlsei.policy.year1.Apportionment.Part;

/** One division of the seats of year 1 (SOP1/A2 to A9, readings R17 to R20). */
final class Distribution {

  /** The two universities that SOP1/A3 names (reading R19), and their numbers. */
  static final SortedMap<String, Year1Number> NAMED =
      new TreeMap<>(Map.of("AIOU", Year1Number.SEATS_OF_AIOU, "VU", Year1Number.SEATS_OF_VU));

  private static final int NO_UPPER_BOUND = Integer.MAX_VALUE;

  private static final List<String> BY_NAME = ids(DistributionClause.DISTANCE_LEARNING, "R19");
  private static final List<String> PUBLIC = ids(DistributionClause.PUBLIC_SECTOR, "R18");
  private static final List<String> PRIVATE = ids(DistributionClause.PRIVATE_SECTOR, "R20");

  private final List<Enrolment> enrolments;
  private final CohortTerms terms;
  private final List<BilingualText> obstacles = new ArrayList<>();

  Distribution(List<Enrolment> enrolments, CohortTerms terms) {
    this.enrolments = List.copyOf(enrolments);
    this.terms = terms;
    refuseDuplicates();
  }

  private void refuseDuplicates() {
    Set<InstitutionCode> seen = new HashSet<>();
    for (Enrolment enrolment : enrolments) {
      if (!seen.add(enrolment.institution())) {
        throw new IllegalArgumentException(enrolment.institution() + " stands twice");
      }
    }
  }

  Allotment allot() {
    List<SeatShare> ofPublic = byName();
    int named = ofPublic.stream().mapToInt(SeatShare::seats).sum();
    ofPublic.addAll(
        divide(
            Sector.PUBLIC,
            new Apportionment(
                Year1Number.PUBLIC_SEATS.of(terms) - named,
                Year1Number.PUBLIC_LEAST.of(terms),
                Year1Number.PUBLIC_MOST.of(terms),
                parts(Sector.PUBLIC)),
            PUBLIC));
    List<SeatShare> ofPrivate =
        divide(
            Sector.PRIVATE,
            new Apportionment(
                Year1Number.PRIVATE_SEATS.of(terms),
                Year1Number.PRIVATE_LEAST.of(terms),
                NO_UPPER_BOUND,
                parts(Sector.PRIVATE)),
            PRIVATE);
    if (!obstacles.isEmpty()) {
      return new Allotment(List.of(), obstacles);
    }
    List<SeatShare> all = new ArrayList<>(Reservation.of(ofPublic, terms));
    all.addAll(ofPrivate);
    all.sort(Comparator.comparing(share -> share.institution().value()));
    return new Allotment(all, List.of());
  }

  private List<SeatShare> byName() {
    List<SeatShare> shares = new ArrayList<>();
    NAMED.forEach(
        (code, number) -> {
          if (enrolments.stream().noneMatch(e -> e.institution().value().equals(code))) {
            obstacles.add(missing(code));
          }
          int seats = number.of(terms);
          shares.add(
              new SeatShare(
                  new InstitutionCode(code),
                  seats,
                  0,
                  BigDecimal.valueOf(seats),
                  Bound.FIXED,
                  Rounding.WHOLE,
                  BY_NAME));
        });
    return shares;
  }

  private List<Part> parts(Sector sector) {
    return enrolments.stream()
        .filter(e -> e.sector() == sector && !NAMED.containsKey(e.institution().value()))
        .map(e -> new Part(e.institution(), e.students()))
        .toList();
  }

  private List<SeatShare> divide(Sector sector, Apportionment seats, List<String> clauseIds) {
    if (!seats.isPossible()) {
      obstacles.add(impossible(sector, seats));
      return List.of();
    }
    return seats.divide().stream().map(share -> shown(share, clauseIds)).toList();
  }

  private static SeatShare shown(Apportionment.Share share, List<String> clauseIds) {
    return new SeatShare(
        share.part().institution(),
        share.seats(),
        0,
        share.exact(),
        share.bound(),
        share.rounding(),
        clauseIds);
  }

  private static List<String> ids(DistributionClause clause, String reading) {
    return List.of(DistributionClause.BY_ENROLMENT.id(), clause.id(), reading);
  }

  private static BilingualText missing(String code) {
    return new BilingualText(
        code + " is not in the list, but the document names its seats.",
        "فہرست میں " + code + " نہیں ہے، حالانکہ دستاویز میں اس کے لائسنسوں کی تعداد درج ہے۔");
  }

  private static BilingualText impossible(Sector sector, Apportionment seats) {
    boolean isPublic = sector == Sector.PUBLIC;
    Object[] numbers = {seats.seats(), seats.fewest(), seats.atMost()};
    return new BilingualText(
        (isPublic ? "The public" : "The private")
            + " universities’ share cannot be met: %,d seats are to be divided, and the bounds allow from %,d to %,d."
                .formatted(numbers),
        (isPublic ? "سرکاری" : "نجی")
            + " یونیورسٹیوں کا حصہ پورا نہیں ہو سکتا: %,d لائسنس تقسیم ہونے ہیں، جبکہ حدود %,d سے %,d تک کی اجازت دیتی ہیں۔"
                .formatted(numbers));
  }
}
