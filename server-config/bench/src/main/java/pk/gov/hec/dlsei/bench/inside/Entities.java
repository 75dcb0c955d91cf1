package pk.gov.hec.dlsei.bench.inside;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import pk.gov.hec.dlsei.api.cohort.CohortTerms;
import pk.gov.hec.dlsei.domain.application.Application;
import pk.gov.hec.dlsei.domain.application.ApplicationRepository;
import pk.gov.hec.dlsei.domain.cohort.CohortRulebook;
import pk.gov.hec.dlsei.domain.crypto.Vault;
import pk.gov.hec.dlsei.domain.decision.Decision;
import pk.gov.hec.dlsei.domain.decision.DecisionKind;
import pk.gov.hec.dlsei.domain.decision.Decisions;
import pk.gov.hec.dlsei.domain.licence.Licence;
import pk.gov.hec.dlsei.domain.licence.LicenceRepository;
import pk.gov.hec.dlsei.domain.notification.Cause;
import pk.gov.hec.dlsei.domain.notification.Channel;
import pk.gov.hec.dlsei.domain.notification.Mail;
import pk.gov.hec.dlsei.domain.notification.Outbox;
import pk.gov.hec.dlsei.domain.notification.OutboxMessage;
import pk.gov.hec.dlsei.domain.notification.PlatformCall;
import pk.gov.hec.dlsei.domain.quota.SeatPools;

/** The rows of an approval, by entities and repositories alone: no rule is asked, no text made. */
@ApplicationScoped
public class Entities {

  private record Model(
      CohortTerms terms, Decision.Grounds approved, Decision.Grounds seat, Mail mail) {}

  @PersistenceContext(unitName = "dlsei")
  EntityManager em;

  @Inject ApplicationRepository applications;
  @Inject SeatPools pools;
  @Inject LicenceRepository licences;
  @Inject Decisions decisions;
  @Inject Outbox outbox;
  @Inject CohortRulebook rulebook;
  @Inject Vault vault;
  @Inject Clock clock;
  @Inject Entities self;

  /** Work that writes what the use case has written for a model. */
  Consumer<Task> likeThatOf(long approved) {
    Model model = model(approved);
    return task -> self.write(task, model);
  }

  private Model model(long id) {
    Application application = applications.find(id).orElseThrow();
    List<Decision> taken = decisions.of(id);
    Mail mail =
        em.createQuery(
                "SELECT m FROM OutboxMessage m WHERE m.applicationId = ?1 AND m.channel = ?2",
                OutboxMessage.class)
            .setParameter(1, id)
            .setParameter(2, Channel.MAIL)
            .getSingleResult()
            .due(vault)
            .mail()
            .get();
    return new Model(
        rulebook.of(application.cohort()).terms(),
        grounds(taken, DecisionKind.APPROVED),
        grounds(taken, DecisionKind.SEAT),
        mail);
  }

  private static Decision.Grounds grounds(List<Decision> taken, DecisionKind kind) {
    Decision one = taken.stream().filter(d -> d.kind() == kind).findFirst().orElseThrow();
    return new Decision.Grounds(one.policyId(), one.policyVersion(), one.clauseIds(), one.facts());
  }

  /** One transaction. */
  @Transactional
  void write(Task task, Model model) {
    Instant now = clock.instant();
    Application application = applications.findLocked(task.application()).orElseThrow();
    String pool = application.submission().orElseThrow().pool();
    long id = application.id();
    decisions.record(
        new Decision(DecisionKind.APPROVED, id, now, model.approved())
            .by(task.actor().accountId()));
    long event = pools.takeFree(pool).orElseThrow();
    application.approve(now);
    Licence licence = new Licence(application, model.terms(), now);
    licences.add(licence);
    decisions.record(new Decision(DecisionKind.SEAT, id, now, model.seat()).inPool(pool, event));
    outbox.post(model.mail().about(new Cause(id, "approved:" + id)));
    outbox.post(
        new PlatformCall(
            PlatformCall.Kind.INVITE,
            licence.id(),
            Optional.of(new Cause(id, "invitation:" + licence.id())),
            now));
    applications.flush();
  }
}
