package pk.gov.hec.dlsei.domain.access.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import pk.gov.hec.dlsei.domain.access.AttemptGuard;
import pk.gov.hec.dlsei.domain.access.CnicDispute;
import pk.gov.hec.dlsei.domain.access.DisputeForm;
import pk.gov.hec.dlsei.domain.access.DisputeRepository;
import pk.gov.hec.dlsei.domain.access.Limit;
import pk.gov.hec.dlsei.domain.access.OneTimeCodes;
import pk.gov.hec.dlsei.domain.audit.AuditAction;
import pk.gov.hec.dlsei.domain.audit.AuditTrail;
import pk.gov.hec.dlsei.domain.crypto.Vault;
import pk.gov.hec.dlsei.domain.error.DlseiException;
import pk.gov.hec.dlsei.domain.error.ErrorCode;
import pk.gov.hec.dlsei.domain.notification.Mail;
import pk.gov.hec.dlsei.domain.notification.MailTemplate;
import pk.gov.hec.dlsei.domain.notification.Outbox;
import pk.gov.hec.dlsei.domain.person.SealedCnic;
import pk.gov.hec.dlsei.domain.time.RealTime;

/**
 * Somebody's CNIC was registered by another: HEC's desk gets it, whether it is registered or not.
 */
@ApplicationScoped
public class FileDispute {

  @Inject Filing filing;

  /**
   * Files a dispute and mails its reference. A second one while the first is open changes nothing
   * and is answered alike.
   *
   * @param form well formed
   */
  public void handle(DisputeForm form) {
    try {
      filing.handle(form);
    } catch (DlseiException e) {
      if (e.code() != ErrorCode.ALREADY_TAKEN) {
        throw e;
      }
    }
  }

  /** The transaction of it. */
  @ApplicationScoped
  static class Filing {

    @Inject DisputeRepository disputes;
    @Inject OwnersMail mail;
    @Inject Outbox outbox;
    @Inject AttemptGuard guard;
    @Inject AuditTrail audit;
    @Inject Vault vault;
    @Inject @RealTime Clock realTime;

    @Transactional
    void handle(DisputeForm form) {
      byte[] number = vault.lookup("disputes-of", form.cnic().digits());
      if (guard.attempt(number, Limit.MAILS) != AttemptGuard.Answer.PASS
          || !mail.mayMail(form.email(), MailTemplate.DISPUTE_FILED)) {
        return;
      }
      String reference = "D-" + OneTimeCodes.freshCode(8);
      disputes.add(
          new CnicDispute(form, SealedCnic.of(form.cnic(), vault), reference, realTime.instant()));
      outbox.post(
          Mail.of(
              MailTemplate.DISPUTE_FILED,
              form.email().value(),
              form.language(),
              Map.of("reference", reference)));
      audit.record(null, AuditAction.DISPUTE_FILED, "dispute:" + reference, Map.of());
    }
  }
}
