package pk.gov.hec.dlsei.system.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import pk.gov.hec.dlsei.api.value.BilingualText;
import pk.gov.hec.dlsei.api.value.CohortId;
import pk.gov.hec.dlsei.api.value.InstitutionCode;
import pk.gov.hec.dlsei.domain.access.Actor;
import pk.gov.hec.dlsei.domain.allotment.AllotmentRecord;
import pk.gov.hec.dlsei.domain.allotment.Allotments;
import pk.gov.hec.dlsei.domain.allotment.Share;
import pk.gov.hec.dlsei.domain.allotment.usecase.ExportAllotment;
import pk.gov.hec.dlsei.domain.allotment.usecase.MakeAllotment;
import pk.gov.hec.dlsei.domain.allotment.usecase.MakeAllotment.Adjustment;
import pk.gov.hec.dlsei.domain.allotment.usecase.ReadAllotment;
import pk.gov.hec.dlsei.domain.allotment.usecase.ReadTable;
import pk.gov.hec.dlsei.domain.cohort.CohortRepository;
import pk.gov.hec.dlsei.domain.cohort.usecase.OpenCohort;
import pk.gov.hec.dlsei.domain.cohort.usecase.PlanCohort;
import pk.gov.hec.dlsei.domain.error.DlseiException;
import pk.gov.hec.dlsei.domain.error.ErrorCode;
import pk.gov.hec.dlsei.domain.institution.Institution;
import pk.gov.hec.dlsei.domain.institution.InstitutionRepository;
import pk.gov.hec.dlsei.domain.licence.usecase.KeepPools;
import pk.gov.hec.dlsei.domain.quota.SeatPools;
import pk.gov.hec.dlsei.domain.quota.usecase.ReadSeats;
import pk.gov.hec.dlsei.domain.quota.usecase.ReadSeats.CohortSeats;

/** Allotments of year 1 with the institutions of the demo's file. */
@InsideTest
class AllotmentIT {

  private static final CohortId YEAR_1 = new CohortId("year-1");
  private static final String REASON = "A test";

  @Inject Work work;
  @Inject Applicants applicants;
  @Inject CohortRepository cohorts;
  @Inject PlanCohort plan;
  @Inject OpenCohort open;
  @Inject MakeAllotment make;
  @Inject ReadAllotment read;
  @Inject ReadTable table;
  @Inject ExportAllotment export;
  @Inject Allotments allotments;
  @Inject InstitutionRepository institutions;
  @Inject KeepPools keepPools;
  @Inject SeatPools pools;
  @Inject ReadSeats readSeats;

  private Actor officer;

  @Deployment
  static Archive<?> deployment() {
    return InsideArchive.create();
  }

  @BeforeEach
  void a_draft() {
    officer = applicants.officer();
    if (work.inTransaction(() -> cohorts.find(YEAR_1)).isEmpty()) {
      plan.asStated(officer, YEAR_1, REASON);
    }
    applicants.forgetInventedUniversities();
    assertThat(make.compute(officer, YEAR_1)).isEmpty();
  }

  private ReadAllotment.Sheet sheet() {
    return work.inTransaction(() -> read.handle(officer, YEAR_1)).orElseThrow();
  }

  private int sum(Institution.Sector sector) {
    return sheet().lines().stream()
        .filter(line -> line.institution().line().sector() == sector)
        .mapToInt(line -> line.share().seats())
        .sum();
  }

  private int seatsOf(String code) {
    return share(code).seats();
  }

  private Share share(String code) {
    return sheet().lines().stream()
        .map(ReadAllotment.Line::share)
        .filter(share -> share.institution().value().equals(code))
        .findFirst()
        .orElseThrow();
  }

  /** Public campus universities that can give or take 50 seats (SOP1/A4: 70 to 650). */
  private List<Share> betweenTheBounds() {
    return sheet().lines().stream()
        .filter(line -> line.institution().line().sector() == Institution.Sector.PUBLIC)
        .filter(line -> line.institution().line().mode() == Institution.Mode.CAMPUS)
        .map(ReadAllotment.Line::share)
        .filter(share -> share.seats() >= 120 && share.seats() <= 600)
        .toList();
  }

  private int version() {
    return sheet().allotment().version();
  }

  private void adjust(String code, int seats) {
    make.adjust(
        officer, YEAR_1, new Adjustment(version(), new InstitutionCode(code), seats, REASON));
  }

  /** SOP1/A3, A4, A6, A9. */
  @Test
  void the_institutions_seats_are_those_of_the_document() {
    assertThat(seatsOf("AIOU")).isEqualTo(600);
    assertThat(seatsOf("VU")).isEqualTo(400);
    assertThat(sum(Institution.Sector.PUBLIC)).isEqualTo(17_000 + 600 + 400);
    assertThat(sum(Institution.Sector.PRIVATE)).isEqualTo(3_600);
    assertThat(sheet().lines().stream().mapToInt(line -> line.share().reserved()).sum())
        .isEqualTo(360);
    assertThat(sheet().lines())
        .filteredOn(
            line ->
                line.institution().line().sector() == Institution.Sector.PUBLIC
                    && line.institution().line().mode() == Institution.Mode.CAMPUS)
        .isNotEmpty()
        .allSatisfy(line -> assertThat(line.share().seats()).isBetween(70, 650));
    assertThat(sheet().obstacles()).isEmpty();
  }

  @Test
  void an_adjustment_keeps_its_reason_and_the_reserved_seats_follow() {
    List<Share> between = betweenTheBounds();
    String giver = between.get(0).institution().value();
    Share taker = between.get(1);
    int before = seatsOf(giver);
    adjust(giver, before - 50);
    assertThat(sheet().obstacles())
        .extracting(BilingualText::english)
        .containsExactly("Public universities get 17,950 seats in all instead of 18,000.");
    assertThat(make.publish(officer, YEAR_1, version(), REASON)).hasSize(1);

    adjust(taker.institution().value(), taker.seats() + 50);
    assertThat(sheet().obstacles()).isEmpty();
    assertThat(share(giver).reason()).contains(REASON);
    assertThat(share(giver).adjustedBy()).contains(officer.accountId());
    assertThat(sheet().lines().stream().mapToInt(line -> line.share().reserved()).sum())
        .isBetween(359, 360);

    adjust(giver, before);
    assertThat(share(giver).reason()).isEmpty();
  }

  @Test
  void of_two_officers_who_publish_at_once_one_is_told() throws Exception {
    int seen = version();
    int published = work.inTransaction(() -> allotments.published(YEAR_1)).size();

    List<Object> outcomes =
        work.atOnce(
            2,
            () -> {
              try {
                return make.publish(officer, YEAR_1, seen, REASON);
              } catch (DlseiException e) {
                return e.code();
              }
            });

    assertThat(outcomes).containsExactlyInAnyOrder(List.of(), ErrorCode.CHANGED_MEANWHILE);
    assertThat(work.inTransaction(() -> allotments.published(YEAR_1))).hasSize(published + 1);
  }

  @Test
  void nobody_publishes_or_adjusts_what_was_changed_meanwhile() {
    int seen = version();
    adjust("QAU", seatsOf("QAU"));

    Reviews.refused(ErrorCode.CHANGED_MEANWHILE, () -> make.publish(officer, YEAR_1, seen, REASON));
    Reviews.refused(
        ErrorCode.CHANGED_MEANWHILE,
        () ->
            make.adjust(
                officer, YEAR_1, new Adjustment(seen, new InstitutionCode("QAU"), 80, REASON)));
  }

  @Test
  void what_is_published_is_final_and_compared_with_the_next() {
    assertThat(make.publish(officer, YEAR_1, version(), REASON)).isEmpty();
    AllotmentRecord last = sheet().allotment();
    assertThat(last.publication().orElseThrow().reason()).isEqualTo(REASON);

    assertThatThrownBy(
            () ->
                work.execute(
                    "UPDATE dlsei.allotment_share SET seats = seats + 1 WHERE allotment_id = ?",
                    last.id()))
        .rootCause()
        .hasMessageContaining("A published allotment does not change");
    assertThatThrownBy(() -> work.execute("DELETE FROM dlsei.allotment WHERE id = ?", last.id()))
        .rootCause()
        .hasMessageContaining("A published allotment does not change");

    make.compute(officer, YEAR_1);
    adjust("QAU", seatsOf("QAU") + 7);
    ReadAllotment.Line changed =
        sheet().lines().stream()
            .filter(line -> line.institution().code().value().equals("QAU"))
            .findFirst()
            .orElseThrow();
    assertThat(changed.change()).isEqualTo(7);
    assertThat(sheet().comparedWith().orElseThrow().id()).isEqualTo(last.id());
  }

  /** SOP1/A4: "list attached". */
  @Test
  void hec_s_own_list_stands_instead_of_the_formula_and_comes_from_the_export() throws IOException {
    StringBuilder file = new StringBuilder();
    export.handle(sheet(), file);
    ReadTable.Table read =
        table.handle(
            file.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8),
            ReadTable.Content.SEATS);
    assertThat(read.faults()).isEmpty();
    Map<InstitutionCode, Integer> list = new HashMap<>(read.numbers());
    list.merge(betweenTheBounds().get(0).institution(), 1, Integer::sum);

    make.take(officer, YEAR_1, list);

    assertThat(sheet().allotment().source()).isEqualTo(AllotmentRecord.Source.LIST);
    assertThat(sheet().obstacles())
        .extracting(BilingualText::english)
        .containsExactly("Public universities get 18,001 seats in all instead of 18,000.");
  }

  @Test
  void the_pools_of_an_open_cohort_follow_the_last_published_one() {
    assertThat(make.publish(officer, YEAR_1, version(), REASON)).isEmpty();
    int seats = share("QAU").seats();
    int reserved = share("QAU").reserved();
    if (work.inTransaction(() -> cohorts.open()).stream().noneMatch(c -> c.id().equals(YEAR_1))) {
      assertThat(open.handle(officer, YEAR_1, REASON)).isEmpty();
    }
    keepPools.handle();

    assertThat(total("year-1/qau-students")).isEqualTo(seats - reserved);
    assertThat(total("year-1/qau-disability")).isEqualTo(reserved);
    assertThat(total("year-1/qau-faculty")).isZero();
    assertThat(total("year-1/alumni")).isEqualTo(1_200);
    assertThat(total("year-1/nahe")).isEqualTo(1_200);
    int all =
        work.inTransaction(() -> pools.ofCohort(YEAR_1)).stream()
            .mapToInt(line -> line.state().total())
            .sum();
    assertThat(all).isEqualTo(24_000);
    CohortSeats shown =
        readSeats.handle(officer).stream()
            .filter(one -> one.cohort().equals(YEAR_1))
            .findFirst()
            .orElseThrow();
    assertThat(shown.pools()).extracting(pool -> pool.line().key()).startsWith("nahe", "alumni");
    assertThat(shown.ofUniversities())
        .extracting(pool -> pool.line().key())
        .contains("qau-students", "qau-disability")
        .doesNotContain("alumni", "qau-faculty");
  }

  private int total(String pool) {
    return work.inTransaction(() -> pools.state(pool)).total();
  }

  @Test
  void nobody_but_an_officer_divides_seats() {
    Actor administrator = applicants.administrator();

    Reviews.refused(ErrorCode.NOT_ALLOWED, () -> make.compute(administrator, YEAR_1));
    Reviews.refused(ErrorCode.NOT_ALLOWED, () -> make.take(administrator, YEAR_1, Map.of()));
    Reviews.refused(ErrorCode.NOT_ALLOWED, () -> make.publish(administrator, YEAR_1, 1, REASON));
    Reviews.refused(ErrorCode.NOT_ALLOWED, () -> read.handle(administrator, YEAR_1));
  }

  @Test
  void a_policy_that_divides_no_seats_has_no_allotment() {
    Reviews.refused(ErrorCode.NOT_FOUND, () -> make.compute(officer, new CohortId("cohort-2")));
  }
}
