package pk.gov.hec.dlsei.domain.revocation.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import pk.gov.hec.dlsei.api.cohort.RevocationNotice;
import pk.gov.hec.dlsei.api.cohort.RevocationNotice.Step;
import pk.gov.hec.dlsei.domain.licence.jpa.LearnerMails;
import pk.gov.hec.dlsei.domain.licence.jpa.LearnerMails.LearnerMail;
import pk.gov.hec.dlsei.domain.notification.MailTemplate;
import pk.gov.hec.dlsei.domain.revocation.Warning;
import pk.gov.hec.dlsei.domain.revocation.Warnings;
import pk.gov.hec.dlsei.domain.sql.jpa.ArrayStatement;

/** Writes a notice down and its mail with it; what was written down before brings no other mail. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class JpaWarnings implements Warnings {

  private static final String WRITE_DOWN =
      """
      INSERT INTO revocation_notice (licence_id, clause, last_day, step, sent_at)
      SELECT u.licence, u.clause, u.last_day, u.step, ?::timestamptz
        FROM unnest(?, ?, ?, ?) AS u (licence, clause, last_day, step)
       ORDER BY 1
      ON CONFLICT DO NOTHING
      RETURNING licence_id, clause, last_day, step
      """;

  @PersistenceContext(unitName = "dlsei")
  EntityManager em;

  @Inject LearnerMails mails;

  @Override
  public int send(List<Warning> warnings, Instant at) {
    Set<String> fresh = Set.copyOf(writeDown(warnings, at));
    LearnerMails.Texts texts = new LearnerMails.Texts();
    List<LearnerMail> posted =
        warnings.stream()
            .filter(warning -> fresh.contains(key(warning)))
            .map(warning -> mail(warning, texts))
            .toList();
    mails.post(posted, texts);
    return posted.size();
  }

  private List<String> writeDown(List<Warning> warnings, Instant at) {
    if (warnings.isEmpty()) {
      return List.of();
    }
    return new ArrayStatement(em, WRITE_DOWN)
        .at(at)
        .longs(warnings.stream().map(warning -> warning.licence().id()).toList())
        .texts(warnings.stream().map(warning -> warning.notice().clause().id()).toList())
        .days(warnings.stream().map(warning -> warning.notice().lastDay()).toList())
        .ints(warnings.stream().map(warning -> step(warning.notice())).toList())
        .list(
            row ->
                row.getLong(1)
                    + ":"
                    + row.getString(2)
                    + ":"
                    + row.getString(3)
                    + ":"
                    + row.getInt(4));
  }

  private static LearnerMail mail(Warning warning, LearnerMails.Texts texts) {
    RevocationNotice notice = warning.notice();
    MailTemplate template =
        notice.step() == Step.LAST
            ? MailTemplate.LICENCE_AT_RISK_LAST
            : MailTemplate.LICENCE_AT_RISK;
    int text = texts.place(List.of(notice.clause()), reader -> Map.of("due", due(notice, reader)));
    return new LearnerMail(warning.licence().id(), template, text, "warned:" + key(warning));
  }

  private static String due(RevocationNotice notice, Locale reader) {
    return notice.lastDay().format(DateTimeFormatter.ofPattern("d MMMM yyyy", reader));
  }

  private static String key(Warning warning) {
    RevocationNotice notice = warning.notice();
    return warning.licence().id()
        + ":"
        + notice.clause().id()
        + ":"
        + notice.lastDay()
        + ":"
        + step(notice);
  }

  private static int step(RevocationNotice notice) {
    return notice.step() == Step.FIRST ? 1 : 2;
  }
}
