package pk.gov.hec.dlsei.system.inside;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import pk.gov.hec.dlsei.api.value.BilingualText;
import pk.gov.hec.dlsei.api.value.CohortId;
import pk.gov.hec.dlsei.api.value.InstitutionCode;
import pk.gov.hec.dlsei.domain.access.Actor;
import pk.gov.hec.dlsei.domain.allotment.usecase.MakeAllotment;
import pk.gov.hec.dlsei.domain.allotment.usecase.ReadAllotment;
import pk.gov.hec.dlsei.domain.cohort.CohortRepository;
import pk.gov.hec.dlsei.domain.cohort.usecase.PlanCohort;
import pk.gov.hec.dlsei.domain.licence.usecase.KeepPools;

/** A cohort by year 1's rules whose seats are allotted to a university that a test invents. */
@ApplicationScoped
public class AllottedCohort {

  static final CohortId COHORT = new CohortId("moved");

  private static final CohortId YEAR_1 = new CohortId("year-1");

  @Inject Work work;
  @Inject Applicants applicants;
  @Inject CohortRepository cohorts;
  @Inject PlanCohort plan;
  @Inject MakeAllotment make;
  @Inject ReadAllotment read;
  @Inject KeepPools keepPools;

  /**
   * The university.
   *
   * @param officer who allotted its seats
   * @param focalPerson of it
   * @param key the beginning of its pools' keys
   */
  record Allotted(Actor officer, Actor focalPerson, String key) {

    String students() {
      return key + "-students";
    }

    String faculty() {
      return key + "-faculty";
    }

    String disability() {
      return key + "-disability";
    }
  }

  /** Opens the cohort, and publishes its allotment. */
  Allotted open() {
    Actor officer = applicants.officer();
    applicants.forgetInventedUniversities();
    InstitutionCode university = applicants.university();
    if (work.inTransaction(() -> cohorts.find(YEAR_1)).isEmpty()) {
      plan.asStated(officer, YEAR_1, "A test");
    }
    if (work.inTransaction(() -> cohorts.find(COHORT)).isEmpty()) {
      plan(officer);
    }
    work.execute(
        "UPDATE cohort SET state = 'OPEN', opened_at = now(), closed_at = NULL WHERE id = ?",
        COHORT.value());
    assertThat(make.compute(officer, COHORT)).isEmpty();
    int version =
        work.inTransaction(() -> read.handle(officer, COHORT)).orElseThrow().allotment().version();
    assertThat(make.publish(officer, COHORT, version, "A test")).isEmpty();
    keepPools.handle();
    return new Allotted(
        officer, applicants.focalPerson(university), university.value().toLowerCase(Locale.ROOT));
  }

  private void plan(Actor officer) {
    plan.handle(
        officer,
        new PlanCohort.Plan(
            COHORT,
            YEAR_1,
            Optional.empty(),
            new BilingualText("Moved", "منتقل"),
            new PlanCohort.Days(
                LocalDate.of(2023, 7, 1), LocalDate.of(2023, 8, 1), LocalDate.of(2024, 7, 31)),
            24_000,
            "A test"));
  }

  /** Else its hundreds of pools are kept in each round. */
  void close() {
    work.execute(
        "UPDATE cohort SET state = 'CLOSED', closed_at = now() WHERE id = ?", COHORT.value());
  }
}
