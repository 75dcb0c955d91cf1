package pk.gov.hec.dlsei.system.inside;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import pk.gov.hec.dlsei.api.value.Cnic;
import pk.gov.hec.dlsei.api.value.CohortId;
import pk.gov.hec.dlsei.domain.access.Actor;
import pk.gov.hec.dlsei.domain.access.Email;
import pk.gov.hec.dlsei.domain.cohort.CohortRepository;
import pk.gov.hec.dlsei.domain.cohort.usecase.PlanCohort;
import pk.gov.hec.dlsei.domain.crypto.Vault;
import pk.gov.hec.dlsei.domain.person.SealedCnic;
import pk.gov.hec.dlsei.domain.takeover.EarlierColumn;
import pk.gov.hec.dlsei.domain.takeover.TakeoverState;
import pk.gov.hec.dlsei.domain.takeover.usecase.DecideTakeover;
import pk.gov.hec.dlsei.domain.takeover.usecase.UploadTakeover;
import pk.gov.hec.dlsei.domain.takeover.usecase.UploadTakeover.Sent;
import pk.gov.hec.dlsei.domain.takeover.usecase.ViewTakeovers;
import pk.gov.hec.dlsei.system.installation.Wait;

/** Registers of earlier years, and what came of their lines. */
@ApplicationScoped
public class EarlierRegister {

  static final CohortId COHORT_1 = new CohortId("cohort-1");
  static final String POOL_1 = "cohort-1/of-earlier-years";
  static final String POOL_2 = "cohort-2/of-earlier-years";

  @Inject Work work;
  @Inject CohortRepository cohorts;
  @Inject PlanCohort plan;
  @Inject UploadTakeover upload;
  @Inject DecideTakeover decide;
  @Inject ViewTakeovers view;
  @Inject Vault vault;

  /** Plans cohort I as it is stated, where nobody has. */
  void planCohort1(Actor officer) {
    if (work.inTransaction(() -> cohorts.find(COHORT_1)).isEmpty()) {
      plan.asStated(officer, COHORT_1, "A test");
    }
  }

  /** Somebody of a file. */
  record Holder(Cnic cnic, Email email) {

    static Holder fresh() {
      return new Holder(Invented.cnic(), Invented.email());
    }

    String student(String paidOn, String activatedOn) {
      return line("student,QAU,", paidOn, activatedOn);
    }

    String line(String whose, String paidOn, String activatedOn) {
      return line(whose, paidOn, activatedOn, "");
    }

    /** A student whom the learning platform knows. */
    String known(String paidOn, String learnerId) {
      return line("student,QAU,", paidOn, "", learnerId);
    }

    private String line(String whose, String paidOn, String activatedOn, String learnerId) {
      return "Earlier Example,%s,%s,,%s,%s,%s,%s\n"
          .formatted(cnic.dashed(), email.value(), whose, paidOn, activatedOn, learnerId);
    }
  }

  /** A file that was read. */
  long read(Actor officer, String lines) {
    long id = upload.earlierLicences(officer, sent(lines));
    await(officer, id, TakeoverState.READ);
    return id;
  }

  /** A file with these lines. */
  static Sent sent(String lines) {
    return new Sent("register.csv", (EarlierColumn.header() + "\n" + lines).getBytes(UTF_8));
  }

  /** A file that was carried out. */
  long carriedOut(Actor officer, String lines) {
    long id = read(officer, lines);
    carryOut(officer, id);
    return id;
  }

  /** Carries out a file that was read. */
  void carryOut(Actor officer, long id) {
    decide.carryOut(officer, id);
    await(officer, id, TakeoverState.DONE);
  }

  /** Waits until it is so far. */
  void await(Actor officer, long id, TakeoverState state) {
    Wait.until(() -> view.one(officer, id).takeover().state(), now -> now == state);
  }

  /** What is wrong, as {@code line field kind detail}. */
  List<String> faults(Actor officer, long id) {
    return view.faults(officer, id, 0, 50).stream()
        .map(fault -> (fault + " " + fault.detail()).strip())
        .toList();
  }

  /** The licences of somebody. */
  List<String> licence(Holder holder) {
    return work.query(
        "SELECT l.cohort || ' ' || l.status || ' ' || l.ends_on || ' ' || l.pool || ' ' || a.status"
            + " FROM licence l JOIN application a ON a.id = l.application_id"
            + " JOIN person p ON p.id = l.person_id WHERE p.cnic_lookup = ?",
        SealedCnic.lookup(holder.cnic, vault));
  }

  /** The decisions about somebody, with their clauses. */
  List<String> decisions(Holder holder) {
    return work.query(
        "SELECT d.kind || ' ' || d.clauses FROM decision d"
            + " JOIN application a ON a.id = d.application_id JOIN person p ON p.id = a.person_id"
            + " WHERE p.cnic_lookup = ? ORDER BY d.id",
        SealedCnic.lookup(holder.cnic, vault));
  }

  /** Whose number it is. */
  long personOf(Holder holder) {
    return Long.parseLong(
        work.query(
                "SELECT id FROM person WHERE cnic_lookup = ?",
                SealedCnic.lookup(holder.cnic, vault))
            .get(0));
  }

  /** The counters of both pools are what they count. */
  void assertPoolsAreRight() {
    assertThat(Invariant.SEAT_COUNTERS.breachesIn(POOL_1, work)).isEmpty();
    assertThat(Invariant.SEAT_COUNTERS.breachesIn(POOL_2, work)).isEmpty();
  }
}
