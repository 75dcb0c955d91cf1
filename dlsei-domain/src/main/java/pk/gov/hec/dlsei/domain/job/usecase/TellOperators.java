package pk.gov.hec.dlsei.domain.job.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import pk.gov.hec.dlsei.domain.job.JobAlert;
import pk.gov.hec.dlsei.domain.job.JobAlerts;
import pk.gov.hec.dlsei.domain.job.JobAlerts.Reader;
import pk.gov.hec.dlsei.domain.notification.Mail;
import pk.gov.hec.dlsei.domain.notification.MailRenderer;
import pk.gov.hec.dlsei.domain.notification.Outbox;
import pk.gov.hec.dlsei.domain.time.Karachi;
import pk.gov.hec.dlsei.domain.time.RealTime;

/** Mails an alert to every operator and administrator in the own language, once. */
@ApplicationScoped
public class TellOperators {

  @Inject JobAlerts alerts;
  @Inject Outbox outbox;
  @Inject Clock clock;
  @Inject @RealTime Clock realTime;

  /** In the caller's transaction; nothing where the occasion was told of before. */
  @Transactional(TxType.MANDATORY)
  public void of(JobAlert alert) {
    if (alerts.add(alert, realTime.instant())) {
      alerts.readers(Karachi.today(clock)).forEach(reader -> outbox.post(mail(alert, reader)));
    }
  }

  /** The same whatever becomes of the caller's transaction. */
  @Transactional(TxType.REQUIRES_NEW)
  public void atOnce(JobAlert alert) {
    of(alert);
  }

  private static Mail mail(JobAlert alert, Reader reader) {
    Map<String, String> data = new HashMap<>(alert.facts());
    data.computeIfPresent("due", (key, due) -> moment(Instant.parse(due), reader.language()));
    data.put("name", reader.name());
    data.put("job", MailRenderer.text(reader.language(), "job." + alert.job()));
    alert.run().ifPresent(run -> data.put("run", run.toString()));
    return Mail.of(alert.kind().template(), reader.email(), reader.language(), data);
  }

  private static String moment(Instant at, Locale reader) {
    return at.atZone(Karachi.ZONE)
        .format(DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm", reader));
  }
}
