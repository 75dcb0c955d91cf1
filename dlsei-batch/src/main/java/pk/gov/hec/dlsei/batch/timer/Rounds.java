package pk.gov.hec.dlsei.batch.timer;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Lock;
import jakarta.ejb.LockType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import pk.gov.hec.dlsei.domain.activity.usecase.StartImport;
import pk.gov.hec.dlsei.domain.application.usecase.VerifyDocuments;
import pk.gov.hec.dlsei.domain.audit.usecase.SealAuditTrail;
import pk.gov.hec.dlsei.domain.job.usecase.StartDueJobs;
import pk.gov.hec.dlsei.domain.job.usecase.TendRuns;
import pk.gov.hec.dlsei.domain.job.usecase.WatchRuns;
import pk.gov.hec.dlsei.domain.learning.usecase.CallLearningPlatform;
import pk.gov.hec.dlsei.domain.licence.usecase.KeepPools;
import pk.gov.hec.dlsei.domain.nomination.usecase.ReadNominations;
import pk.gov.hec.dlsei.domain.nomination.usecase.RegisterNominations;
import pk.gov.hec.dlsei.domain.notification.usecase.DeliverMail;
import pk.gov.hec.dlsei.domain.takeover.usecase.CarryOutTakeovers;
import pk.gov.hec.dlsei.domain.takeover.usecase.ReadTakeovers;

/** The rounds of this server. A slow learning platform keeps no mail waiting. */
@Singleton
@Startup
@DependsOn("Start")
@Lock(LockType.READ)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Rounds {

  private final Round mailRound = new Round("Mails cannot be sent");
  private final Round learningRound = new Round("The learning platform cannot be called");
  private final Round verifierRound = new Round("Documents cannot be verified");
  private final Round poolRound = new Round("The pools cannot be kept");
  private final Round auditRound = new Round("The audit trail cannot be sealed");

  private final Round nominationRound = new Round("Nominations cannot be read");
  private final Round registrationRound = new Round("Nominations cannot be registered");
  private final Round runRound = new Round("Runs of jobs cannot be tended");
  private final Round jobRound = new Round("Jobs that are due cannot be started");
  private final Round watchRound = new Round("Runs of jobs cannot be watched");
  private final Round activityRound = new Round("Exports of activity cannot be read");
  private final Round takeoverRound = new Round("Earlier registers cannot be taken over");

  @Inject DeliverMail mail;
  @Inject CallLearningPlatform learning;
  @Inject VerifyDocuments documents;
  @Inject KeepPools pools;
  @Inject SealAuditTrail audit;
  @Inject ReadNominations readNominations;
  @Inject RegisterNominations registerNominations;
  @Inject ReadTakeovers readTakeovers;
  @Inject CarryOutTakeovers carryOutTakeovers;
  @Inject StartImport startImport;
  @Inject TendRuns runs;
  @Inject StartDueJobs dueJobs;
  @Inject WatchRuns watchRuns;

  @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
  void sendMails() {
    mailRound.make(mail::handle);
  }

  @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
  void callLearningPlatform() {
    learningRound.make(learning::handle);
  }

  @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
  void verifyDocuments() {
    verifierRound.make(documents::handle);
  }

  @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
  void readNominations() {
    nominationRound.make(readNominations::handle);
  }

  @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
  void registerNominations() {
    registrationRound.make(registerNominations::handle);
  }

  @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
  void takeOver() {
    takeoverRound.make(
        () -> {
          readTakeovers.handle();
          carryOutTakeovers.handle();
        });
  }

  @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
  void readExports() {
    activityRound.make(startImport::uploads);
  }

  @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
  void keepPools() {
    poolRound.make(pools::handle);
  }

  @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
  void sealAuditTrail() {
    auditRound.make(audit::handle);
  }

  @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
  void runJobs() {
    runRound.make(runs::handle);
    jobRound.make(dueJobs::handle);
    watchRound.make(watchRuns::handle);
  }
}
