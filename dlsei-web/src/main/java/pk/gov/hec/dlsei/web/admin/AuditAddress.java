package pk.gov.hec.dlsei.web.admin;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pk.gov.hec.dlsei.domain.audit.AuditAction;
import pk.gov.hec.dlsei.domain.audit.AuditQuery;
import pk.gov.hec.dlsei.domain.time.Karachi;

/**
 * The events that an address asks for; what it cannot mean is left out.
 *
 * @param actor number of an account; empty for all
 * @param action name of an action; empty for all
 * @param subject such as {@code application:17}; empty for all
 * @param from first day, in Asia/Karachi; empty for the beginning
 * @param until last day; empty for today
 */
public record AuditAddress(String actor, String action, String subject, String from, String until) {

  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,18}");
  private static final Pattern DAY = Pattern.compile("20\\d\\d-\\d\\d-\\d\\d");
  private static final Pattern SUBJECT = Pattern.compile("[\\p{Alnum}:._/#-]{1,100}");

  static AuditAddress of(HttpServletRequest request) {
    return new AuditAddress(
        matching(NUMBER, request.getParameter("actor")),
        Arrays.stream(AuditAction.values())
            .map(Enum::name)
            .filter(name -> name.equals(request.getParameter("action")))
            .findFirst()
            .orElse(""),
        matching(SUBJECT, request.getParameter("subject")),
        day(request.getParameter("from")).map(LocalDate::toString).orElse(""),
        day(request.getParameter("until")).map(LocalDate::toString).orElse(""));
  }

  private static String matching(Pattern form, String value) {
    return value != null && form.matcher(value.strip()).matches() ? value.strip() : "";
  }

  private static Optional<LocalDate> day(String value) {
    try {
      return Optional.ofNullable(value).filter(DAY.asMatchPredicate()).map(LocalDate::parse);
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  AuditQuery.Filter filter() {
    return new AuditQuery.Filter(
        given(actor).map(Long::valueOf),
        given(action).map(AuditAction::valueOf),
        given(subject),
        day(from).map(AuditAddress::start),
        day(until).map(last -> start(last.plusDays(1))));
  }

  private static Optional<String> given(String value) {
    return Optional.of(value).filter(text -> !text.isEmpty());
  }

  private static Instant start(LocalDate day) {
    return Karachi.startOf(day);
  }

  /** What goes before the page's number in an address. */
  public String query() {
    return Stream.of("actor=" + actor, "action=" + action, subjectQuery(), "from=" + from)
        .collect(Collectors.joining("&", "", "&until=" + until + "&"));
  }

  private String subjectQuery() {
    return "subject=" + URLEncoder.encode(subject, StandardCharsets.UTF_8);
  }
}
