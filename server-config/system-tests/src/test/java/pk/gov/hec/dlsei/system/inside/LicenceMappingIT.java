package pk.gov.hec.dlsei.system.inside;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import pk.gov.hec.dlsei.api.value.InstitutionCode;
import pk.gov.hec.dlsei.domain.access.Actor;
import pk.gov.hec.dlsei.domain.application.Application;
import pk.gov.hec.dlsei.domain.application.ApplicationRepository;
import pk.gov.hec.dlsei.domain.application.QuotedNumber;
import pk.gov.hec.dlsei.domain.cohort.CohortRulebook;
import pk.gov.hec.dlsei.domain.cohort.CohortSetting;
import pk.gov.hec.dlsei.domain.cohort.CohortSettings;
import pk.gov.hec.dlsei.domain.decision.Decision;
import pk.gov.hec.dlsei.domain.decision.DecisionKind;
import pk.gov.hec.dlsei.domain.decision.Decisions;
import pk.gov.hec.dlsei.domain.document.DocumentRepository;
import pk.gov.hec.dlsei.domain.licence.Licence;
import pk.gov.hec.dlsei.domain.licence.LicenceRepository;
import pk.gov.hec.dlsei.domain.licence.LicenceStatus;
import pk.gov.hec.dlsei.domain.quota.PoolState;
import pk.gov.hec.dlsei.domain.quota.SeatCap;
import pk.gov.hec.dlsei.domain.quota.SeatPools;
import pk.gov.hec.dlsei.system.inside.Applicants.Pending;

/** Decisions, licences, pools and settings come back as they were written. */
@InsideTest
class LicenceMappingIT {

  private static final Instant AT = Instant.parse("2023-08-03T04:00:00.123456Z");

  @Inject Work work;
  @Inject Applicants applicants;
  @Inject ApplicationRepository applications;
  @Inject DocumentRepository documents;
  @Inject Decisions decisions;
  @Inject LicenceRepository licences;
  @Inject CohortRulebook rulebook;
  @Inject SeatPools pools;
  @Inject CohortSettings settings;

  @Resource(lookup = "jdbc/dlsei-owner")
  DataSource owner;

  private String pool = "";

  @Deployment
  static Archive<?> deployment() {
    return InsideArchive.create();
  }

  /** These are rows alone, of which nothing holds that must. */
  @AfterEach
  void are_gone() throws SQLException {
    for (String sql :
        List.of(
            "DELETE FROM dlsei.licence WHERE pool = ?",
            "DELETE FROM dlsei.seat_cap WHERE pool = ?",
            "UPDATE dlsei.seat_pool SET used = 0, waiting = 0, caps = 0, event = 0 WHERE id = ?")) {
      try (Connection connection = owner.getConnection();
          var statement = connection.prepareStatement(sql)) {
        statement.setString(1, pool);
        statement.executeUpdate();
      }
    }
  }

  private <T> T read(Supplier<T> query) {
    return work.inTransaction(query);
  }

  @Test
  void a_decision_with_everything() {
    Pending pending = applicants.student(applicants.pool(1), applicants.university());
    Actor officer = applicants.officer();
    Decision.Grounds grounds =
        new Decision.Grounds(
            "policy-year2",
            "1.0.0",
            List.of("WP2/4.1.7", "R06"),
            Map.of("ü", "\"عائشہ\"", "a", ""));
    work.change(
        () ->
            decisions.record(
                new Decision(DecisionKind.REJECTED, pending.id(), AT, grounds)
                    .by(officer.accountId())
                    .because("It's over.")
                    .onBehalf("They are away.")));
    Decision found = read(() -> decisions.of(pending.id())).get(1);

    assertThat(found.kind()).isEqualTo(DecisionKind.REJECTED);
    assertThat(found.at()).isEqualTo(AT);
    assertThat(found.clauseIds()).isEqualTo(grounds.clauseIds());
    assertThat(found.facts()).isEqualTo(grounds.facts());
    assertThat(found.actor()).contains(officer.accountId());
    assertThat(found.reason()).contains("It's over.");
    assertThat(found.onBehalf()).contains("They are away.");
  }

  @Test
  void a_licence_from_grant_to_activation() {
    pool = applicants.pool(1);
    Pending pending = applicants.student(pool, applicants.university());
    long id = read(() -> granted(pending));
    work.change(() -> licences.find(id).orElseThrow().invite(AT.plusSeconds(1)));
    String learner = read(() -> licences.find(id)).orElseThrow().learnerId();
    work.change(
        () ->
            licences
                .toActivate(List.of(learner, "nobody"))
                .forEach(l -> l.activate(AT.plusSeconds(2))));
    Licence found = read(() -> licences.ofApplication(pending.id()).orElseThrow());

    assertThat(QuotedNumber.LICENCE.in(found.number())).contains(id);
    assertThat(found.status()).isEqualTo(LicenceStatus.ACTIVE);
    assertThat(found.pool()).isEqualTo(pool);
    assertThat(found.personId()).isEqualTo(pending.actor().personId());
    assertThat(found.startsOn()).isEqualTo(LocalDate.of(2023, 8, 3));
    assertThat(found.endsOn()).isEqualTo(LocalDate.of(2024, 2, 15));
    assertThat(found.grantedAt()).isEqualTo(AT);
    assertThat(found.invitedAt()).contains(AT.plusSeconds(1));
    assertThat(found.activatedAt()).contains(AT.plusSeconds(2));
    assertThat(read(() -> licences.toActivate(List.of(learner)))).isEmpty();
    assertThat(read(() -> licences.toActivate(List.of()))).isEmpty();
  }

  private long granted(Pending pending) {
    Application application = applications.find(pending.id()).orElseThrow();
    Licence licence = new Licence(application, rulebook.of(Applicants.COHORT).terms(), AT);
    licences.add(licence);
    return licence.id();
  }

  @Test
  void a_pool_its_counters_and_its_caps() {
    pool = applicants.pool(2);
    InstitutionCode university = applicants.university();
    assertThat(read(() -> pools.takeFree(pool))).hasValue(1);
    work.change(() -> pools.setCap(pool, university, 7));
    work.change(() -> pools.setCap(pool, university, 5));

    assertThat(read(() -> pools.takeFree(pool))).as("with a cap").isEmpty();
    assertThat(read(() -> pools.caps(pool))).containsExactly(new SeatCap(university, 5, 0));
    assertThat(read(() -> pools.join(pool))).isEqualTo(2);
    assertThat(read(() -> pools.state(pool))).isEqualTo(new PoolState(2, 1, 1));
    assertThat(read(() -> pools.give(pool, university))).isEqualTo(3);
    assertThat(read(() -> pools.lock(pool))).isEqualTo(new PoolState(2, 2, 0));
    assertThat(read(() -> pools.caps(pool))).containsExactly(new SeatCap(university, 5, 1));
    assertThat(read(() -> pools.removeCap(pool, university))).isTrue();
    assertThat(read(() -> pools.removeCap(pool, university))).isFalse();
    work.change(() -> pools.resize(pool, 3));
    assertThat(read(() -> pools.takeFree(pool))).hasValue(4);
    assertThat(read(() -> pools.takeFree(pool))).as("none is left").isEmpty();
    assertThat(read(() -> pools.ofCohort(Applicants.COHORT)))
        .anySatisfy(line -> assertThat(line.id()).isEqualTo(pool));
  }

  @Test
  void the_latest_change_of_a_setting_holds_and_all_are_kept() {
    Actor officer = applicants.officer();
    int before = read(() -> settings.history(Applicants.COHORT)).size();
    for (String value : List.of("30", CohortSetting.DECIDE_WITHIN_HOURS.allowed().initial())) {
      work.change(() -> settings.add(Applicants.COHORT, change(value, officer)));
      assertThat(read(() -> settings.number(Applicants.COHORT, CohortSetting.DECIDE_WITHIN_HOURS)))
          .isEqualTo(Integer.parseInt(value));
    }
    List<CohortSettings.Change> history = read(() -> settings.history(Applicants.COHORT));

    assertThat(history).hasSize(before + 2);
    assertThat(history.get(1)).isEqualTo(change("30", officer));
    assertThat(history.get(0).value()).isEqualTo("24");
  }

  private static CohortSettings.Change change(String value, Actor officer) {
    String key = CohortSetting.DECIDE_WITHIN_HOURS.name();
    return new CohortSettings.Change(key, value, "عید", officer.accountId(), AT, AT);
  }
}
