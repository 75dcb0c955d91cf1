package pk.gov.hec.dlsei.policy.year1;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import pk.gov.hec.dlsei.api.cohort.Allotment;
import pk.gov.hec.dlsei.api.cohort.CohortTerms;
import pk.gov.hec.dlsei.api.cohort.Enrolment;
import pk.gov.hec.dlsei.api.cohort.Enrolment.Sector;
import pk.gov.hec.dlsei.api.cohort.SeatShare;
import pk.gov.hec.dlsei.api.cohort.SeatShare.Bound;
import pk.gov.hec.dlsei.api.cohort.SeatShare.Rounding;
import pk.gov.hec.dlsei.api.value.BilingualText;
import pk.gov.hec.dlsei.api.value.InstitutionCode;

/** Seats as HEC has settled them, held against SOP1/A3, A4 and A9. */
final class SettledShares {

  private final Map<InstitutionCode, Integer> seats;
  private final Map<InstitutionCode, Enrolment> universities;
  private final CohortTerms terms;
  private final List<BilingualText> obstacles = new ArrayList<>();

  SettledShares(
      Map<InstitutionCode, Integer> seats, List<Enrolment> enrolments, CohortTerms terms) {
    this.seats = Map.copyOf(seats);
    this.universities =
        enrolments.stream().collect(Collectors.toMap(Enrolment::institution, Function.identity()));
    this.terms = terms;
    if (!universities.keySet().containsAll(seats.keySet())) {
      throw new IllegalArgumentException("Seats are given to a university that is not listed");
    }
  }

  Allotment allotment() {
    sumTo(Sector.PUBLIC, Year1Number.PUBLIC_SEATS.of(terms));
    sumTo(Sector.PRIVATE, Year1Number.PRIVATE_SEATS.of(terms));
    seats.keySet().stream()
        .sorted(Comparator.comparing(InstitutionCode::value))
        .forEach(this::demandBounds);
    Distribution.NAMED.forEach(this::demandNamed);
    List<SeatShare> all = new ArrayList<>(Reservation.of(of(Sector.PUBLIC), terms));
    all.addAll(of(Sector.PRIVATE));
    all.sort(Comparator.comparing(share -> share.institution().value()));
    return new Allotment(all, obstacles);
  }

  private List<SeatShare> of(Sector sector) {
    List<String> clauses =
        sector == Sector.PUBLIC
            ? List.of(DistributionClause.PUBLIC_SECTOR.id())
            : List.of(DistributionClause.PRIVATE_SECTOR.id());
    return seats.entrySet().stream()
        .filter(entry -> sectorOf(entry.getKey()) == sector)
        .map(
            entry ->
                new SeatShare(
                    entry.getKey(),
                    entry.getValue(),
                    0,
                    BigDecimal.valueOf(entry.getValue()),
                    Bound.FIXED,
                    Rounding.WHOLE,
                    clauses))
        .toList();
  }

  private Sector sectorOf(InstitutionCode code) {
    return universities.get(code).sector();
  }

  private void sumTo(Sector sector, int share) {
    int sum =
        seats.entrySet().stream()
            .filter(entry -> sectorOf(entry.getKey()) == sector)
            .mapToInt(Map.Entry::getValue)
            .sum();
    boolean isPublic = sector == Sector.PUBLIC;
    refuseUnless(
        sum == share,
        (isPublic ? "Public" : "Private") + " universities get %,d seats in all instead of %,d.",
        (isPublic ? "سرکاری" : "نجی") + " یونیورسٹیوں کی کل نشستیں %,d ہیں جبکہ %,d ہونی چاہییں۔",
        sum,
        share);
  }

  /** AIOU and VU lie outside the bounds (reading R19). */
  private void demandBounds(InstitutionCode code) {
    int given = seats.get(code);
    if (Distribution.NAMED.containsKey(code.value())) {
      return;
    }
    boolean isPublic = sectorOf(code) == Sector.PUBLIC;
    int least = (isPublic ? Year1Number.PUBLIC_LEAST : Year1Number.PRIVATE_LEAST).of(terms);
    int most = isPublic ? Year1Number.PUBLIC_MOST.of(terms) : Integer.MAX_VALUE;
    refuseUnless(
        given >= least,
        "%s gets %,d seats, fewer than %,d.",
        "%s کو %,d نشستیں ملتی ہیں، جو %,d سے کم ہیں۔",
        code,
        given,
        least);
    refuseUnless(
        given <= most,
        "%s gets %,d seats, more than %,d.",
        "%s کو %,d نشستیں ملتی ہیں، جو %,d سے زیادہ ہیں۔",
        code,
        given,
        most);
  }

  private void demandNamed(String code, Year1Number number) {
    int stated = number.of(terms);
    int given = seats.getOrDefault(new InstitutionCode(code), 0);
    refuseUnless(
        given == stated,
        "%s gets %,d seats; the document says %,d.",
        "%s کو %,d نشستیں ملتی ہیں؛ دستاویز کے مطابق %,d ہونی چاہییں۔",
        code,
        given,
        stated);
  }

  private void refuseUnless(boolean holds, String english, String urdu, Object... values) {
    if (!holds) {
      obstacles.add(new BilingualText(english.formatted(values), urdu.formatted(values)));
    }
  }
}
