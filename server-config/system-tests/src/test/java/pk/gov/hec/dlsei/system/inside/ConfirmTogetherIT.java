package pk.gov.hec.dlsei.system.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static pk.gov.hec.dlsei.system.inside.Reviews.refused;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import pk.gov.hec.dlsei.api.value.CohortId;
import pk.gov.hec.dlsei.api.value.InstitutionCode;
import pk.gov.hec.dlsei.domain.access.Actor;
import pk.gov.hec.dlsei.domain.administration.usecase.ChangeProgrammeSetting;
import pk.gov.hec.dlsei.domain.cohort.CohortRulebook;
import pk.gov.hec.dlsei.domain.cohort.CohortRules;
import pk.gov.hec.dlsei.domain.error.DlseiException;
import pk.gov.hec.dlsei.domain.error.ErrorCode;
import pk.gov.hec.dlsei.domain.job.Mandate;
import pk.gov.hec.dlsei.domain.job.Part;
import pk.gov.hec.dlsei.domain.revocation.MassConfirmation;
import pk.gov.hec.dlsei.domain.revocation.RevocationFilter;
import pk.gov.hec.dlsei.domain.revocation.RevocationLine;
import pk.gov.hec.dlsei.domain.revocation.RevocationQuery;
import pk.gov.hec.dlsei.domain.revocation.RevocationState;
import pk.gov.hec.dlsei.domain.revocation.RunningLicences;
import pk.gov.hec.dlsei.domain.revocation.usecase.ConfirmTogether;
import pk.gov.hec.dlsei.domain.revocation.usecase.DecideRevocations;
import pk.gov.hec.dlsei.domain.revocation.usecase.ReviewLicences;
import pk.gov.hec.dlsei.domain.settings.ProgrammeSetting;
import pk.gov.hec.dlsei.domain.time.Karachi;
import pk.gov.hec.dlsei.system.inside.Holders.Held;

/** Many revocations at once are confirmed by two officers, in time, or not at all. */
@InsideTest
class ConfirmTogetherIT {

  private static final int ALONE = 2;

  @Inject Work work;
  @Inject Applicants applicants;
  @Inject Holders holders;
  @Inject CohortOfOwn cohorts;
  @Inject CohortRulebook rulebook;
  @Inject RunningLicences licences;
  @Inject ReviewLicences review;
  @Inject DecideRevocations decide;
  @Inject ConfirmTogether together;
  @Inject RevocationQuery query;
  @Inject ChangeProgrammeSetting settings;
  @Inject Clock clock;

  private CohortId cohort;
  private List<Held> held;
  private List<Long> cases;
  private Actor one;
  private Actor other;

  @Deployment
  static Archive<?> deployment() {
    return InsideArchive.create();
  }

  @BeforeEach
  void three_are_proposed_and_an_officer_confirms_two_alone() {
    cohort = cohorts.open();
    String pool = applicants.pool(cohort, 10);
    InstitutionCode university = applicants.university();
    holders.dataReachNow();
    held = holders.invited(ALONE + 1, pool, university, 18);
    CohortRules rules = work.inTransaction(() -> rulebook.of(cohort));
    review.handle(
        licences.next(cohort, Part.whole(), 0, 100), rules, Karachi.today(clock), Mandate.TO_DO);
    cases = held.stream().map(holders::openCase).toList();
    one = applicants.officer();
    other = applicants.officer();
    set(ALONE);
  }

  @AfterEach
  void as_before() {
    set(100);
    cohorts.close(cohort);
  }

  private void set(int most) {
    settings.handle(
        applicants.administrator(),
        ProgrammeSetting.SECOND_OFFICER_ABOVE,
        Integer.toString(most),
        "A test.");
  }

  private long asked() {
    return together.ask(one, cohort, cases, "The first deadline has passed.");
  }

  private MassConfirmation.State state(long id) {
    return together.latest(other, cohort).stream()
        .filter(asked -> asked.id() == id)
        .findFirst()
        .orElseThrow()
        .state(clock.instant());
  }

  private List<String> audited(long id) {
    return work.query(
        "SELECT action, actor FROM audit_event WHERE subject = ? ORDER BY id",
        "mass-confirmation:" + id);
  }

  @Test
  void one_officer_confirms_few_alone_and_no_more() {
    refused(ErrorCode.SECOND_OFFICER_NEEDED, () -> decide.confirm(one, cases));
    assertThat(holders.status(held.get(0))).isEqualTo("INVITED");

    assertThat(decide.confirm(one, cases.subList(0, ALONE))).isEqualTo(ALONE);
  }

  @Test
  void nobody_is_asked_about_what_is_confirmed_already() {
    decide.confirm(one, cases.subList(0, 1));
    refused(ErrorCode.CHANGED_MEANWHILE, this::asked);

    assertThat(together.latest(other, cohort)).isEmpty();
    assertThat(
            query.page(
                new RevocationFilter(
                    cohort,
                    RevocationState.CONFIRMED,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty()),
                0,
                10))
        .singleElement()
        .satisfies(
            line ->
                assertThat(line.confirmation().orElseThrow().officer()).contains("Staff Example"));
  }

  @Test
  void who_is_to_agree_sees_those_cases_alone() {
    long id = together.ask(one, cohort, cases.subList(0, 2), "The first deadline has passed.");

    assertThat(
            query.page(
                new RevocationFilter(
                    cohort,
                    RevocationState.PROPOSED,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of(id)),
                0,
                10))
        .extracting(RevocationLine::id)
        .containsExactlyElementsOf(cases.subList(0, 2));
  }

  @Test
  void nothing_begins_before_another_agrees_and_who_when_and_why_are_kept() {
    long id = asked();
    assertThat(holders.status(held.get(0))).isEqualTo("INVITED");
    assertThat(state(id)).isEqualTo(MassConfirmation.State.OPEN);
    assertThat(together.agree(other, id, "I have looked at the data.")).isEqualTo(3);

    assertThat(held).allSatisfy(one -> assertThat(holders.status(one)).isEqualTo("REVOKING"));
    assertThat(state(id)).isEqualTo(MassConfirmation.State.AGREED);
    assertThat(
            work.query(
                "SELECT asked_by, reason, decided_by, decision_reason, confirmed FROM mass_confirmation WHERE id = ?",
                id))
        .containsExactly(
            one.accountId()
                + " The first deadline has passed. "
                + other.accountId()
                + " I have looked at the data. 3");
    assertThat(audited(id))
        .containsExactly(
            "REVOCATIONS_ASKED " + one.accountId(), "REVOCATIONS_AGREED " + other.accountId());
    refused(ErrorCode.CHANGED_MEANWHILE, () -> together.agree(other, id, "Again."));
    refused(ErrorCode.CHANGED_MEANWHILE, () -> together.decline(one, id, "Too late."));
  }

  @Test
  void who_asked_cannot_agree_neither_by_the_platform_nor_by_the_database() {
    long id = asked();
    refused(ErrorCode.NOT_ALLOWED, () -> together.agree(one, id, "I agree with myself."));
    assertThatThrownBy(
            () ->
                work.execute(
                    "UPDATE mass_confirmation SET state = 'AGREED', confirmed = 0, decided_by = asked_by,"
                        + " decided_at = asked_at, decision_reason = 'Test.' WHERE id = ?",
                    id))
        .rootCause()
        .hasMessageContaining("mass_confirmation_agreed_by_another");
    assertThat(holders.status(held.get(0))).isEqualTo("INVITED");
  }

  @Test
  void after_the_set_hours_it_has_lapsed() {
    long id = asked();
    work.execute(
        "UPDATE mass_confirmation SET asked_at = asked_at - interval '73 hours',"
            + " lapses_at = lapses_at - interval '73 hours' WHERE id = ?",
        id);

    assertThat(state(id)).isEqualTo(MassConfirmation.State.LAPSED);
    refused(ErrorCode.CHANGED_MEANWHILE, () -> together.agree(other, id, "Late."));
    assertThatThrownBy(
            () ->
                work.execute(
                    "UPDATE mass_confirmation SET state = 'AGREED', confirmed = 0, decided_by = ?,"
                        + " decided_at = lapses_at, decision_reason = 'Test.' WHERE id = ?",
                    other.accountId(),
                    id))
        .rootCause()
        .hasMessageContaining("mass_confirmation_agreed_in_time");
    assertThat(holders.status(held.get(0))).isEqualTo("INVITED");
  }

  @Test
  void what_is_declined_or_withdrawn_confirms_nothing() {
    long declined = asked();
    together.decline(other, declined, "The data are a week old.");
    long withdrawn = asked();
    together.decline(one, withdrawn, "Asked by mistake.");

    for (long id : List.of(declined, withdrawn)) {
      assertThat(state(id)).isEqualTo(MassConfirmation.State.DECLINED);
      refused(ErrorCode.CHANGED_MEANWHILE, () -> together.agree(other, id, "After all."));
    }
    assertThat(audited(withdrawn)).hasSize(2);
    assertThat(holders.status(held.get(0))).isEqualTo("INVITED");
  }

  @Test
  void what_was_held_meanwhile_is_not_confirmed() {
    long id = asked();
    decide.hold(one, cases.subList(0, 1), "The learner is in hospital.");

    assertThat(together.latest(other, cohort).get(0).stillProposed()).isEqualTo(2);
    assertThat(together.agree(other, id, "The others.")).isEqualTo(2);
    assertThat(holders.status(held.get(0))).isEqualTo("INVITED");
    assertThat(holders.status(held.get(1))).isEqualTo("REVOKING");
  }

  @Test
  void of_many_who_agree_at_once_one_does() throws Exception {
    long id = asked();
    Callable<Integer> agree =
        () -> {
          try {
            return together.agree(other, id, "At once.");
          } catch (DlseiException e) {
            return e.code() == ErrorCode.CHANGED_MEANWHILE ? 0 : -1;
          }
        };
    assertThat(work.atOnce(4, agree)).containsExactlyInAnyOrder(3, 0, 0, 0);
  }

  @Test
  void nobody_but_officers_of_hec_has_to_do_with_it() {
    long id = asked();
    for (Actor no : List.of(applicants.operator(), applicants.administrator())) {
      refused(ErrorCode.NOT_ALLOWED, () -> together.ask(no, cohort, cases, "No."));
      refused(ErrorCode.NOT_ALLOWED, () -> together.agree(no, id, "No."));
      refused(ErrorCode.NOT_ALLOWED, () -> together.decline(no, id, "No."));
      refused(ErrorCode.NOT_ALLOWED, () -> together.latest(no, cohort));
    }
    refused(ErrorCode.NOT_FOUND, () -> together.agree(other, 999_999_999, "None."));
  }
}
