package pk.gov.hec.dlsei.bench.allotment;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import pk.gov.hec.dlsei.api.cohort.Allotment;
import pk.gov.hec.dlsei.api.cohort.AllotsSeats;
import pk.gov.hec.dlsei.api.cohort.CohortPolicy;
import pk.gov.hec.dlsei.api.cohort.CohortTerms;
import pk.gov.hec.dlsei.api.cohort.Enrolment;
import pk.gov.hec.dlsei.api.cohort.Enrolment.Mode;
import pk.gov.hec.dlsei.api.cohort.Enrolment.Sector;
import pk.gov.hec.dlsei.api.cohort.NumberTerm;
import pk.gov.hec.dlsei.api.value.InstitutionCode;
import pk.gov.hec.dlsei.bench.load.Timings;
import pk.gov.hec.dlsei.bench.report.Figure;
import pk.gov.hec.dlsei.bench.report.Report;
import pk.gov.hec.dlsei.policy.year1.Year1PolicyProvider;

/** Year 1's division (reading R18), over 500 times as many universities as there are. */
public final class Allotments {

  private static final int UNIVERSITIES = 100_000;
  private static final int SEATS = 20_000_000;
  private static final int ROUNDS = 7;
  private static final double LIMIT_SECONDS = 1;
  private static final long SEED = 20210909;

  private Allotments() {}

  /**
   * Measures.
   *
   * @param report gets the figure
   */
  public static void measure(Report report) throws IOException {
    report.progress("Allotment of " + UNIVERSITIES + " universities");
    CohortPolicy policy = new Year1PolicyProvider().create(null);
    CohortTerms terms = larger(policy.terms(policy.cohorts().iterator().next()));
    List<Enrolment> universities = universities();
    double[] seconds = new double[ROUNDS];
    for (int round = 0; round < ROUNDS; round++) {
      long start = System.nanoTime();
      Allotment allotment = ((AllotsSeats) policy).allot(universities, terms);
      seconds[round] = (System.nanoTime() - start) / 1e9;
      if (allotment.shares().size() != universities.size()) {
        throw new IllegalStateException("Nothing was divided: " + allotment.obstacles());
      }
    }
    report.add(
        Figure.of("allotment, 100,000 universities", Timings.median(seconds), "s")
            .limited(LIMIT_SECONDS));
  }

  private static List<Enrolment> universities() {
    Random random = new Random(SEED);
    List<Enrolment> all = new ArrayList<>();
    for (String named : List.of("AIOU", "VU")) {
      all.add(new Enrolment(new InstitutionCode(named), Sector.PUBLIC, Mode.DISTANCE, 500_000));
    }
    all.add(new Enrolment(new InstitutionCode("PRIV"), Sector.PRIVATE, Mode.CAMPUS, 5_000));
    for (int n = all.size(); n < UNIVERSITIES; n++) {
      InstitutionCode code = new InstitutionCode("U" + n);
      all.add(new Enrolment(code, Sector.PUBLIC, Mode.CAMPUS, random.nextInt(50_000)));
    }
    return all;
  }

  private static CohortTerms larger(CohortTerms terms) {
    Map<String, Integer> others = Map.of("public-seats", SEATS);
    return new CohortTerms(
        terms.cohort(),
        terms.basis(),
        terms.follows(),
        terms.title(),
        terms.dates(),
        terms.seats(),
        terms.numbers().stream().map(number -> changed(number, others)).toList());
  }

  private static NumberTerm changed(NumberTerm number, Map<String, Integer> others) {
    return number.of(others.getOrDefault(number.key(), number.term().value()));
  }
}
