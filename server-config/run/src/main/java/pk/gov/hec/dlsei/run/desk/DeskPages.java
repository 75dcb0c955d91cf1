package pk.gov.hec.dlsei.run.desk;

import static pk.gov.hec.dlsei.run.http.Html.escape;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import pk.gov.hec.dlsei.run.http.Html;
import pk.gov.hec.dlsei.run.http.HtmlPage;
import pk.gov.hec.dlsei.run.mail.Mail;

/** The desk's pages as HTML. */
final class DeskPages {

  static final int MAILS_ON_A_PAGE = 50;

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("d MMM yyyy, HH:mm:ss", Locale.UK)
          .withZone(ZoneId.of("Asia/Karachi"));

  private DeskPages() {}

  /** The list, which loads itself again when the code changes. */
  static String mailbox(List<Mail> mails, int skipped, int total, OneTimeCode code) {
    int seconds = code.secondsLeft();
    StringBuilder body = new StringBuilder("<h1>The demo’s mailbox</h1>\n");
    body.append("<h2>The staff’s code</h2>\n<p class=\"code\" id=\"code\">")
        .append(code.now())
        .append("</p>\n<p>Valid for ")
        .append(seconds)
        .append(" more seconds. Every demo account but the applicant is asked for it.</p>\n")
        .append("<h2>Coursera</h2>\n<p><a href=\"")
        .append(FaultDesk.PATH)
        .append("\">Let Coursera’s sandbox fail</a></p>\n")
        .append("<h2>E-mails</h2>\n<p>Every e-mail that DLSEI sends in this demo ends here; ")
        .append("none leaves this computer. The newest comes first.</p>\n");
    body.append(mails.isEmpty() ? "<p>There is no e-mail yet.</p>\n" : table(mails));
    body.append(pager(skipped, total));
    return HtmlPage.reloadedAfter(seconds + 1, "The demo’s mailbox", body);
  }

  private static String table(List<Mail> mails) {
    StringBuilder rows =
        new StringBuilder("<table>\n<thead><tr><th scope=\"col\">Received</th>")
            .append(
                "<th scope=\"col\">To</th><th scope=\"col\">Subject</th></tr></thead>\n<tbody>\n");
    for (Mail mail : mails) {
      String subject = mail.subject().isBlank() ? "(no subject)" : mail.subject();
      rows.append("<tr><td>").append(time(mail.received())).append("</td><td>");
      rows.append(escape(String.join(", ", mail.to()))).append("</td><td><a href=\"/mail/");
      rows.append(mail.number()).append("\" dir=\"auto\">").append(escape(subject));
      rows.append("</a></td></tr>\n");
    }
    return rows.append("</tbody>\n</table>\n").toString();
  }

  private static String pager(int skipped, int total) {
    StringBuilder links = new StringBuilder("<p>");
    if (skipped > 0) {
      int newer = Math.max(0, skipped - MAILS_ON_A_PAGE);
      links.append("<a href=\"/?skip=").append(newer).append("\">Newer e-mails</a> ");
    }
    if (skipped + MAILS_ON_A_PAGE < total) {
      links.append("<a href=\"/?skip=").append(skipped + MAILS_ON_A_PAGE);
      links.append("\">Older e-mails</a> ");
    }
    return links
        .append(total)
        .append(total == 1 ? " e-mail" : " e-mails")
        .append("</p>\n")
        .toString();
  }

  static String mail(Mail mail) {
    StringBuilder body =
        new StringBuilder("<p><a href=\"/\">All e-mails</a></p>\n<h1 dir=\"auto\">");
    body.append(escape(mail.subject())).append("</h1>\n<table>\n");
    row(body, "From", mail.from());
    row(body, "To", String.join(", ", mail.to()));
    row(body, "Received", time(mail.received()) + ", Pakistan time");
    body.append("</table>\n");
    if (!mail.text().isEmpty()) {
      body.append("<pre dir=\"auto\">").append(Html.withLinks(mail.text())).append("</pre>\n");
    }
    if (!mail.html().isEmpty()) {
      body.append("<h2>As HTML</h2>\n<iframe title=\"The e-mail as HTML\" sandbox srcdoc=\"");
      body.append(escape(mail.html())).append("\"></iframe>\n");
    }
    return HtmlPage.of(mail.subject(), body);
  }

  private static void row(StringBuilder body, String name, String value) {
    body.append("<tr><th scope=\"row\">").append(name).append("</th><td>");
    body.append(escape(value)).append("</td></tr>\n");
  }

  static String missing() {
    String body = "<h1>There is no such page</h1>\n<p><a href=\"/\">All e-mails</a></p>\n";
    return HtmlPage.of("No such page", body);
  }

  private static String time(Instant instant) {
    return TIME.format(instant);
  }
}
