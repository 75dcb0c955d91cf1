package pk.gov.hec.dlsei.policy.year1;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import pk.gov.hec.dlsei.api.cohort.CohortTerms;
import pk.gov.hec.dlsei.api.cohort.SeatShare;
import pk.gov.hec.dlsei.api.value.InstitutionCode;
import pk.gov.hec.dlsei.policy.year1.Apportionment.Part;

/**
 * What public universities keep for students with disabilities (SOP1/A6): two per cent in all, and
 * two per cent of each, by largest remainder (reading R17).
 */
final class Reservation {

  private static final int NO_UPPER_BOUND = Integer.MAX_VALUE;
  private static final int PER_CENT = 100;

  private Reservation() {}

  static List<SeatShare> of(List<SeatShare> shares, CohortTerms terms) {
    int all = shares.stream().mapToInt(SeatShare::seats).sum();
    int reserved = all * Year1Number.DISABILITY_PERCENT.of(terms) / PER_CENT;
    List<Part> parts = shares.stream().map(s -> new Part(s.institution(), s.seats())).toList();
    Map<InstitutionCode, Integer> reservedOf = new HashMap<>();
    new Apportionment(reserved, 0, NO_UPPER_BOUND, parts)
        .divide()
        .forEach(share -> reservedOf.put(share.part().institution(), share.seats()));
    return shares.stream()
        .map(share -> reserving(share, reservedOf.get(share.institution())))
        .toList();
  }

  private static SeatShare reserving(SeatShare share, int reserved) {
    List<String> ids = new ArrayList<>(share.clauseIds());
    ids.addAll(List.of(DistributionClause.DISABILITIES.id(), "R17"));
    return new SeatShare(
        share.institution(),
        share.seats(),
        reserved,
        share.exact(),
        share.bound(),
        share.rounding(),
        ids);
  }
}
