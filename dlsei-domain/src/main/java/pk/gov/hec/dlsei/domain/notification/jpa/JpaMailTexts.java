package pk.gov.hec.dlsei.domain.notification.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import pk.gov.hec.dlsei.domain.notification.MailTemplate;
import pk.gov.hec.dlsei.domain.notification.MailText;
import pk.gov.hec.dlsei.domain.notification.MailTexts;
import pk.gov.hec.dlsei.domain.sql.Sql;

/** Keeps the changes in their append-only table. */
@ApplicationScoped
@Transactional
public class JpaMailTexts implements MailTexts {

  private static final String CHANGES =
      "SELECT subject, body, action, reason, set_by, set_at FROM mail_text"
          + " WHERE template = ?1 AND language = ?2 ORDER BY id DESC";

  @PersistenceContext(unitName = "dlsei")
  EntityManager em;

  @Override
  public Optional<MailText> changed(MailTemplate template, Locale language) {
    return changes(template, language, " LIMIT 1").stream().findFirst().flatMap(Change::text);
  }

  @Override
  @Transactional(TxType.MANDATORY)
  public void add(MailTemplate template, Locale language, Change change) {
    em.createNativeQuery(
            "INSERT INTO mail_text"
                + " (id, template, language, subject, body, action, reason, set_by, set_at)"
                + " VALUES (nextval('mail_text_seq'), ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)")
        .setParameter(1, template.name())
        .setParameter(2, language.getLanguage())
        .setParameter(3, change.text().map(MailText::subject).orElse(null))
        .setParameter(4, change.text().map(MailText::body).orElse(null))
        .setParameter(5, change.text().map(MailText::action).orElse(null))
        .setParameter(6, change.reason())
        .setParameter(7, change.setBy())
        .setParameter(8, Sql.utc(change.setAt()))
        .executeUpdate();
  }

  @Override
  public List<Change> history(MailTemplate template, Locale language) {
    return changes(template, language, "");
  }

  private List<Change> changes(MailTemplate template, Locale language, String limit) {
    List<?> rows =
        em.createNativeQuery(CHANGES + limit)
            .setParameter(1, template.name())
            .setParameter(2, language.getLanguage())
            .getResultList();
    return rows.stream().map(Object[].class::cast).map(JpaMailTexts::change).toList();
  }

  private static Change change(Object[] row) {
    Optional<MailText> text =
        Optional.ofNullable((String) row[0])
            .map(subject -> new MailText(subject, (String) row[1], (String) row[2]));
    return new Change(text, (String) row[3], ((Number) row[4]).longValue(), Sql.instant(row[5]));
  }
}
