package pk.gov.hec.dlsei.domain.demo.usecase;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import pk.gov.hec.dlsei.api.plugin.PluginFamily;
import pk.gov.hec.dlsei.api.value.CohortId;
import pk.gov.hec.dlsei.domain.access.AccountRepository;
import pk.gov.hec.dlsei.domain.access.PasswordHasher;
import pk.gov.hec.dlsei.domain.cohort.usecase.OpenCohort;
import pk.gov.hec.dlsei.domain.error.DlseiException;
import pk.gov.hec.dlsei.domain.error.ErrorCode;
import pk.gov.hec.dlsei.domain.institution.usecase.LoadInstitutions;
import pk.gov.hec.dlsei.domain.plugin.PluginRegistry;
import pk.gov.hec.dlsei.domain.settings.Setting;
import pk.gov.hec.dlsei.domain.settings.Settings;
import pk.gov.hec.dlsei.domain.time.ClockOffset;
import pk.gov.hec.dlsei.domain.time.RealTime;

/**
 * Fills an empty demo: the institutions of {@code demo/institutions.csv} (enrolment illustrative),
 * cohort II open under its policy, one person of every role, and the clock on 3 August 2023.
 */
@ApplicationScoped
public class LoadDemoProgramme {

  private static final String POLICY = "policy-year2";
  private static final String POLICY_VERSION = "1.0.0";

  @Inject Settings settings;
  @Inject ClockOffset offset;
  @Inject AccountRepository accounts;
  @Inject PasswordHasher hasher;
  @Inject LoadInstitutions institutions;
  @Inject OpenCohort openCohort;
  @Inject PluginRegistry plugins;
  @Inject DemoPeople people;
  @Inject @RealTime Clock realTime;

  /** Fills the database in one transaction, where it holds no account yet. */
  @Transactional
  public void handle() {
    if (!accounts.isEmpty()) {
      return;
    }
    OffsetDateTime start = OffsetDateTime.parse(settings.text(Setting.DEMO_CLOCK_START));
    offset.startAt(Duration.between(realTime.instant(), start.toInstant()));
    try (Reader file = institutionsFile()) {
      institutions.handle(file);
    } catch (IOException e) {
      throw new DlseiException(ErrorCode.FILE_UNREADABLE, "demo/institutions.csv", e);
    }
    people.create(
        hasher.hash(settings.text(Setting.DEMO_PASSWORD)), settings.text(Setting.DEMO_TOTP_SECRET));
    if (plugins.has(PluginFamily.POLICY, POLICY, POLICY_VERSION)) {
      openCohort.inDemo(new CohortId("cohort-2"), POLICY, POLICY_VERSION);
    }
  }

  private static Reader institutionsFile() {
    return new InputStreamReader(
        LoadDemoProgramme.class.getResourceAsStream("/demo/institutions.csv"), UTF_8);
  }
}
