package pk.gov.hec.dlsei.domain.licence.jpa;

import com.google.gson.Gson;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import pk.gov.hec.dlsei.api.cohort.ClauseText;
import pk.gov.hec.dlsei.domain.application.ApplicantMail;
import pk.gov.hec.dlsei.domain.notification.Channel;
import pk.gov.hec.dlsei.domain.notification.MailTemplate;
import pk.gov.hec.dlsei.domain.notification.Urgency;
import pk.gov.hec.dlsei.domain.notification.jpa.ManyMessages;
import pk.gov.hec.dlsei.domain.time.RealTime;

/**
 * Mails to many learners about their licences, by one statement: name, address and language come
 * from the accounts, and what is said of the clauses is sent to the database once for each text.
 */
@ApplicationScoped
public class LearnerMails {

  private static final Gson GSON = new Gson();

  private static final Locale URDU = Locale.forLanguageTag("ur");

  private static final String MAILS =
      """
      SELECT u.template, c.language, c.email AS recipient,
             ((CASE c.language WHEN 'ur' THEN t.ur ELSE t.en END)::jsonb
                || jsonb_build_object('name', p.name, 'licence', 'L-' || lpad(l.id::text, greatest(7, length(l.id::text)), '0'),
                     'number', 'A-' || lpad(a.place::text, greatest(7, length(a.place::text)), '0')))::text AS data,
             a.id AS application_id, u.change || ':' || a.id AS change_key
        FROM unnest(?, ?, ?, ?) AS u (licence, template, text, change)
        JOIN unnest(?, ?) WITH ORDINALITY AS t (en, ur, i) ON t.i = u.text
        JOIN licence l ON l.id = u.licence
        JOIN application a ON a.id = l.application_id
        JOIN person p ON p.id = l.person_id
        JOIN account c ON c.person_id = l.person_id AND c.status = 'ACTIVE'
       ORDER BY l.id
      """;

  @PersistenceContext(unitName = "dlsei")
  EntityManager em;

  @Inject @RealTime Clock realTime;

  /**
   * A mail about a licence.
   *
   * @param licenceId whose
   * @param template which mail
   * @param text by which its words are known to {@link Texts}
   * @param change names the change, so that it causes one mail only
   */
  public record LearnerMail(long licenceId, MailTemplate template, int text, String change) {}

  /** What mails say, each text once; counted from 1. */
  public static final class Texts {

    private final Map<List<String>, Integer> places = new LinkedHashMap<>();

    /**
     * The place of what a mail says, besides names and numbers.
     *
     * @param clauses to quote
     * @param more further placeholders, in a reader's language
     * @return to name in the mail
     */
    public int place(List<ClauseText> clauses, Function<Locale, Map<String, String>> more) {
      List<String> both = List.of(json(clauses, more, Locale.ENGLISH), json(clauses, more, URDU));
      return places.computeIfAbsent(both, key -> places.size() + 1);
    }

    private static String json(
        List<ClauseText> clauses, Function<Locale, Map<String, String>> more, Locale reader) {
      Map<String, String> data = new TreeMap<>(more.apply(reader));
      data.put("clauses", ApplicantMail.quoted(clauses, reader));
      return GSON.toJson(data);
    }

    private List<String> in(int language) {
      return places.keySet().stream().map(both -> both.get(language)).toList();
    }
  }

  /**
   * Posts them, in the caller's transaction.
   *
   * @param mails perhaps none
   * @param texts what they say
   * @return how many; none to whom the account is closed, and none for a change that was told of
   */
  public int post(List<LearnerMail> mails, Texts texts) {
    if (mails.isEmpty()) {
      return 0;
    }
    return ManyMessages.post(em, Channel.MAIL, Urgency.LATER, MAILS, realTime.instant())
        .longs(mails.stream().map(LearnerMail::licenceId).toList())
        .texts(mails.stream().map(mail -> mail.template().name()).toList())
        .ints(mails.stream().map(LearnerMail::text).toList())
        .texts(mails.stream().map(LearnerMail::change).toList())
        .texts(texts.in(0))
        .texts(texts.in(1))
        .update();
  }
}
