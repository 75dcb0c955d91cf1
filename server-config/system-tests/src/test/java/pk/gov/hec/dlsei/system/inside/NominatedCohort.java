package pk.gov.hec.dlsei.system.inside;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import pk.gov.hec.dlsei.api.value.BilingualText;
import pk.gov.hec.dlsei.api.value.Cnic;
import pk.gov.hec.dlsei.api.value.CohortId;
import pk.gov.hec.dlsei.api.value.InstitutionCode;
import pk.gov.hec.dlsei.domain.access.Actor;
import pk.gov.hec.dlsei.domain.access.Email;
import pk.gov.hec.dlsei.domain.cohort.CohortRepository;
import pk.gov.hec.dlsei.domain.cohort.usecase.ChangeCohortSetting;
import pk.gov.hec.dlsei.domain.cohort.usecase.OpenCohort;
import pk.gov.hec.dlsei.domain.cohort.usecase.PlanCohort;
import pk.gov.hec.dlsei.domain.nomination.NominationLine;
import pk.gov.hec.dlsei.domain.nomination.NominationLine.Which;
import pk.gov.hec.dlsei.domain.nomination.NominationState;
import pk.gov.hec.dlsei.domain.nomination.usecase.DecideNominations;
import pk.gov.hec.dlsei.domain.nomination.usecase.UploadNominations;
import pk.gov.hec.dlsei.domain.nomination.usecase.ViewNominations;
import pk.gov.hec.dlsei.domain.quota.SeatPools;
import pk.gov.hec.dlsei.domain.staff.usecase.SubmitDisclaimer;
import pk.gov.hec.dlsei.domain.time.Karachi;
import pk.gov.hec.dlsei.system.installation.Wait;

/**
 * A cohort by year 1's rules that is open on the tests' day, and lists that are nominated for it.
 */
@ApplicationScoped
public class NominatedCohort {

  static final CohortId COHORT = new CohortId("nominated");
  static final String HEADER =
      "name,cnic,email,mobile,category,department,registration_number,education_years,disability\n";

  private static final CohortId YEAR_1 = new CohortId("year-1");
  private static final AtomicInteger LAST = new AtomicInteger();

  @Inject Work work;
  @Inject Applicants applicants;
  @Inject CohortRepository cohorts;
  @Inject PlanCohort plan;
  @Inject OpenCohort open;
  @Inject SeatPools pools;
  @Inject SubmitDisclaimer disclaimer;
  @Inject UploadNominations upload;
  @Inject DecideNominations decide;
  @Inject ViewNominations view;
  @Inject ChangeCohortSetting settings;
  @Inject Clock clock;

  /** Somebody whom a line names. */
  record Named(Cnic cnic, Email email) {

    static Named fresh() {
      return new Named(Invented.cnic(), Invented.email());
    }

    String student() {
      return line("student", "16", "");
    }

    String line(String category, String years, String disability) {
      return String.join(
              ",",
              "Nominated Example",
              cnic.dashed(),
              email.value(),
              "0300-1234567",
              category,
              "Physics",
              "INV-" + LAST.incrementAndGet(),
              years,
              disability)
          + "\n";
    }
  }

  /** Opens the cohort. */
  void open(Actor officer) {
    if (work.inTransaction(() -> cohorts.find(YEAR_1)).isEmpty()) {
      plan.asStated(officer, YEAR_1, "A test");
    }
    if (work.inTransaction(() -> cohorts.find(COHORT)).isEmpty()) {
      plan.handle(
          officer,
          new PlanCohort.Plan(
              COHORT,
              YEAR_1,
              Optional.empty(),
              new BilingualText("Nominated", "نامزد"),
              new PlanCohort.Days(
                  LocalDate.of(2023, 7, 1), LocalDate.of(2023, 8, 1), LocalDate.of(2024, 7, 31)),
              24_000,
              "A test"));
      work.execute("UPDATE cohort SET state = 'OPEN', opened_at = now() WHERE id = ?", "nominated");
    }
  }

  /** Its last day, from this one on. */
  void ends(Actor officer, LocalDate day) {
    assertThat(
            settings.handle(
                officer,
                COHORT,
                new ChangeCohortSetting.Wanted(
                    "ends", day.toString(), Karachi.today(clock), "A test")))
        .isEmpty();
  }

  /** A university with so many seats for students, and for students with disabilities. */
  InstitutionCode university(int students, int disabled) {
    InstitutionCode code = applicants.university();
    String key = code.value().toLowerCase(Locale.ROOT);
    work.change(
        () -> {
          pools.create(COHORT, key + "-students", students);
          pools.create(COHORT, key + "-faculty", 1);
          pools.create(COHORT, key + "-disability", disabled);
        });
    return code;
  }

  /** Its focal person, with the disclaimer form submitted. */
  Actor focalPerson(InstitutionCode university) {
    Actor actor = applicants.focalPerson(university);
    disclaimer.handle(actor);
    return actor;
  }

  /** A list that was read. */
  long read(Actor focalPerson, String lines) {
    long id = upload.handle(focalPerson, COHORT, "list.csv", (HEADER + lines).getBytes(UTF_8));
    await(focalPerson, id, NominationState.READ);
    return id;
  }

  /** A list that was sent. */
  long sent(Actor focalPerson, String lines) {
    long id = read(focalPerson, lines);
    decide.send(focalPerson, id, true);
    return id;
  }

  /** A list that is registered. */
  long registered(Actor focalPerson, Actor officer, String lines) {
    long id = sent(focalPerson, lines);
    decide.register(officer, id);
    await(officer, id, NominationState.REGISTERED);
    return id;
  }

  void await(Actor actor, long id, NominationState state) {
    Wait.until(() -> view.one(actor, id).list().state(), now -> now == state);
  }

  /** What is wrong, as {@code line field kind detail}. */
  List<String> faults(Actor actor, long id) {
    return view.lines(actor, id, Which.BAD, 0, 100).stream()
        .flatMap(
            line ->
                line.faults().stream()
                    .map(f -> line.line() + " " + f.field() + " " + f.kind() + " " + f.detail()))
        .map(String::strip)
        .toList();
  }

  /** The status of each line's application. */
  List<String> statuses(Actor actor, long id) {
    return view.lines(actor, id, Which.ALL, 0, 100).stream()
        .map(NominationLine::status)
        .map(status -> status.orElse("-"))
        .toList();
  }
}
