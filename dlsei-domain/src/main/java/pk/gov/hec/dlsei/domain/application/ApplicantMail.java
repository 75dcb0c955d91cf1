package pk.gov.hec.dlsei.domain.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import pk.gov.hec.dlsei.api.cohort.ClauseText;
import pk.gov.hec.dlsei.domain.access.AccountRepository;
import pk.gov.hec.dlsei.domain.access.Addressee;
import pk.gov.hec.dlsei.domain.notification.Cause;
import pk.gov.hec.dlsei.domain.notification.Mail;
import pk.gov.hec.dlsei.domain.notification.MailTemplate;
import pk.gov.hec.dlsei.domain.notification.Outbox;

/**
 * Mails to an applicant about the application, in the applicant's language, quoting the clauses.
 */
@ApplicationScoped
public class ApplicantMail {

  @Inject AccountRepository accounts;
  @Inject Outbox outbox;

  /**
   * What a mail tells.
   *
   * @param reader the applicant
   * @param template not null
   * @param clauses on which the decision rests, to quote
   * @param data for further placeholders
   */
  public record News(
      Addressee reader,
      MailTemplate template,
      List<ClauseText> clauses,
      Map<String, String> data) {}

  /**
   * Whom mails about an application are for.
   *
   * @param application not null
   * @return never null
   */
  public Addressee reader(Application application) {
    return accounts.addressee(application.personId()).orElseThrow();
  }

  /**
   * Posts a mail, in the caller's transaction; once for each change.
   *
   * @param application submitted
   * @param news what it tells
   * @param change names the change, such as {@code approved}
   */
  public void tell(Application application, News news, String change) {
    Addressee reader = news.reader();
    Map<String, String> data = new HashMap<>(news.data());
    data.put("name", reader.name());
    data.put("number", application.submission().orElseThrow().number());
    data.put("clauses", quoted(news.clauses(), reader.language()));
    outbox.post(
        Mail.of(news.template(), reader.email().value(), reader.language(), data)
            .about(new Cause(application.id(), change + ":" + application.id())));
  }

  /**
   * Clauses as a mail quotes them: what each says, and the document's own words.
   *
   * @param clauses not null
   * @param reader the reader's language
   * @return a paragraph for each
   */
  public static String quoted(List<ClauseText> clauses, Locale reader) {
    return clauses.stream()
        .map(clause -> quoted(clause, reader))
        .collect(Collectors.joining("\n\n"));
  }

  /** The first word sets a line's direction; the quotation, always English, keeps its own. */
  private static String quoted(ClauseText clause, Locale reader) {
    String said = clause.statement().in(reader) + " (" + clause.id() + ")";
    return said + "\n\u2066“" + clause.quotation() + "”\u2069";
  }
}
