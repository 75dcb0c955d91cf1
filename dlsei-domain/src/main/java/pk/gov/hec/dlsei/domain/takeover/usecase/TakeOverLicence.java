package pk.gov.hec.dlsei.domain.takeover.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import pk.gov.hec.dlsei.api.cohort.TakesOverLicences;
import pk.gov.hec.dlsei.api.value.Cnic;
import pk.gov.hec.dlsei.api.value.InstitutionCode;
import pk.gov.hec.dlsei.api.value.Mobile;
import pk.gov.hec.dlsei.domain.access.Addressee;
import pk.gov.hec.dlsei.domain.access.Email;
import pk.gov.hec.dlsei.domain.access.usecase.OpenNominatedAccount;
import pk.gov.hec.dlsei.domain.application.ApplicantMail;
import pk.gov.hec.dlsei.domain.application.Application;
import pk.gov.hec.dlsei.domain.application.ApplicationForm;
import pk.gov.hec.dlsei.domain.application.ApplicationRepository;
import pk.gov.hec.dlsei.domain.application.ApplicationStatus;
import pk.gov.hec.dlsei.domain.application.Submission;
import pk.gov.hec.dlsei.domain.cohort.CohortRules;
import pk.gov.hec.dlsei.domain.crypto.Vault;
import pk.gov.hec.dlsei.domain.decision.Decision;
import pk.gov.hec.dlsei.domain.decision.DecisionKind;
import pk.gov.hec.dlsei.domain.decision.Decisions;
import pk.gov.hec.dlsei.domain.licence.Licence;
import pk.gov.hec.dlsei.domain.licence.LicenceRepository;
import pk.gov.hec.dlsei.domain.notification.MailTemplate;
import pk.gov.hec.dlsei.domain.person.IdentityKind;
import pk.gov.hec.dlsei.domain.person.SealedCnic;
import pk.gov.hec.dlsei.domain.quota.SeatPools;
import pk.gov.hec.dlsei.domain.takeover.EarlierColumn;
import pk.gov.hec.dlsei.domain.takeover.EarlierLearners;
import pk.gov.hec.dlsei.domain.takeover.EarlierLine;
import pk.gov.hec.dlsei.domain.takeover.Takeover;
import pk.gov.hec.dlsei.domain.takeover.TakeoverFault;
import pk.gov.hec.dlsei.domain.takeover.TakeoverFault.Kind;
import pk.gov.hec.dlsei.domain.time.Karachi;

/**
 * Takes over one licence of an earlier year: the person, the registration of then, the licence with
 * its own end, and its seat in a pool of its own (WP2/2.1, 2.2, A.4, readings R30 to R32). One
 * whose end is over is kept as ended.
 */
@ApplicationScoped
class TakeOverLicence {

  private static final String NO_DEPARTMENT = "–";
  private static final int FIRST_CLASS = 1;

  @Inject OpenNominatedAccount accounts;
  @Inject ApplicationRepository applications;
  @Inject LicenceRepository licences;
  @Inject EarlierLearners learners;
  @Inject SeatPools pools;
  @Inject Decisions decisions;
  @Inject ApplicantMail mail;
  @Inject Vault vault;
  @Inject Clock clock;

  /** In the caller's transaction; answers what is in the way. */
  Optional<TakeoverFault> handle(Takeover takeover, EarlierLine line, CohortsOfThen.Ends ends) {
    boolean isOver = ends.isOver(Karachi.today(clock));
    OpenNominatedAccount.Opened opened =
        accounts.handle(
            nominated(line),
            isOver ? Optional.empty() : Optional.of(MailTemplate.ACCOUNT_OF_EARLIER_LICENCE));
    if (opened.obstacle().isPresent()) {
      return Optional.of(fault(line, opened.obstacle().get()));
    }
    Application application =
        applications.begin(opened.personId(), ends.rules().cohort(), clock.instant());
    if (application.status() != ApplicationStatus.DRAFT) {
      Kind kind = application.isTakenOver() ? Kind.HELD_ALREADY : Kind.APPLIED;
      return Optional.of(new TakeoverFault(line.number(), EarlierColumn.CNIC.name(), kind, ""));
    }
    takeOver(takeover, line, application, ends);
    if (!isOver && !opened.isNew()) {
      tell(application, ends);
    }
    return Optional.empty();
  }

  private OpenNominatedAccount.Nominated nominated(EarlierLine line) {
    EarlierLine.Learner learner = line.learner();
    return new OpenNominatedAccount.Nominated(
        learner.name(),
        IdentityKind.CNIC,
        SealedCnic.of(new Cnic(learner.cnic()), vault),
        new Email(learner.email()),
        Optional.ofNullable(learner.mobile()).map(Mobile::new));
  }

  private static TakeoverFault fault(EarlierLine line, OpenNominatedAccount.Obstacle obstacle) {
    return switch (obstacle) {
      case EMAIL_TAKEN ->
          new TakeoverFault(line.number(), EarlierColumn.EMAIL.name(), Kind.EMAIL_TAKEN, "");
      case ACCOUNT_CLOSED ->
          new TakeoverFault(line.number(), EarlierColumn.CNIC.name(), Kind.ACCOUNT_CLOSED, "");
    };
  }

  private ApplicationForm form(EarlierLine.Learner learner) {
    InstitutionCode institution =
        learner.organisation() == null
            ? new InstitutionCode(learner.university().toUpperCase(Locale.ROOT))
            : learners.organisation(learner.organisation());
    return new ApplicationForm(learner.category(), institution, NO_DEPARTMENT, null);
  }

  private void takeOver(
      Takeover takeover, EarlierLine line, Application application, CohortsOfThen.Ends ends) {
    CohortRules rules = ends.rules();
    Instant now = clock.instant();
    String key = rules.earlierLicences(TakesOverLicences::poolOfTakenOver).orElseThrow();
    pools.create(rules.cohort(), key, 0);
    String pool = SeatPools.id(rules.cohort(), key);
    Submission place =
        applications
            .nextPlace(Karachi.startOf(line.licence().paidOn()))
            .in(pool, FIRST_CLASS)
            .under(rules.policyId(), rules.policyVersion());
    // Filled in after the last query, which would write the form by itself.
    application.fill(form(line.learner()));
    application.takeOver(place, takeover.id(), line.number());
    applications.flush();
    Licence licence = Licence.takenOver(application, line.licence(), ends.end().day());
    licences.add(licence);
    Decision taken = decision(DecisionKind.TAKEN_OVER, takeover, line, application, ends);
    decisions.record(taken.by(takeover.decidedBy().orElseThrow()).inPool(pool, pools.bring(pool)));
    if (ends.isOver(Karachi.dayOf(now))) {
      licence.end(now);
      decisions.record(decision(DecisionKind.ENDED, takeover, line, application, ends));
    }
    applications.flush();
  }

  private Decision decision(
      DecisionKind kind,
      Takeover takeover,
      EarlierLine line,
      Application application,
      CohortsOfThen.Ends ends) {
    Map<String, String> facts = new TreeMap<>();
    facts.put("file", takeover.id().toString());
    facts.put("holder", line.term(ends.end().day()).holder().name());
    facts.put("paid", line.licence().paidOn().toString());
    line.licence().activatedOn().ifPresent(day -> facts.put("activated", day.toString()));
    facts.put("ends", ends.end().day().toString());
    return new Decision(
        kind,
        application.id(),
        clock.instant(),
        new Decision.Grounds(
            ends.rules().policyId(),
            ends.rules().policyVersion(),
            List.of(ends.end().clause().id()),
            facts));
  }

  private void tell(Application application, CohortsOfThen.Ends ends) {
    Addressee reader = mail.reader(application);
    String due =
        ends.end().day().format(DateTimeFormatter.ofPattern("d MMMM yyyy", reader.language()));
    mail.tell(
        application,
        new ApplicantMail.News(
            reader,
            MailTemplate.LICENCE_TAKEN_OVER,
            List.of(ends.end().clause()),
            Map.of("due", due)),
        "taken-over");
  }
}
