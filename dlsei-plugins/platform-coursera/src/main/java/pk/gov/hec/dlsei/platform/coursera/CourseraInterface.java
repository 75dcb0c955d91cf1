package pk.gov.hec.dlsei.platform.coursera;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import pk.gov.hec.dlsei.api.learning.LearnerInvitation;

/**
 * What is known of Coursera's enterprise interface: addresses, fields, what an answer means. It
 * stands here alone, so that one file changes when the interface does. Assumed, and documented
 * nowhere:
 *
 * <ol>
 *   <li>Invitations can be listed with a GET of the address that takes them by POST, paged like
 *       memberships. Documented is the POST.
 *   <li>A 400 or 409 whose {@code errorCode} or {@code message} has the word "already" means that
 *       the external id or the e-mail address is in the programme. Documented is "400 already
 *       enrolled". So a repeated invitation makes no second one.
 *   <li>Whoever joined stands among the members; the invitation may stay in its list or go.
 *   <li>Both lists show a change at once; the lag of up to a day is the reports' alone.
 *   <li>Neither list can be asked for one learner. (The enrolment report can, but holds only who
 *       takes a course, a day late.)
 *   <li>A list without {@code paging.next} has ended; {@code limit} may be 1000.
 *   <li>A call answered with 429 was not carried out; one with a 5xx may have been, 503 too: a
 *       proxy answers so when it has lost the server behind it.
 *   <li>Client id and secret go into HTTP Basic as they are, not URL-encoded before.
 *   <li>A membership or invitation without {@code externalId} has it behind the {@code ~} of its
 *       {@code id}.
 *   <li>The enrolment report is paged like the lists; {@code lastActivityAfter} is in milliseconds,
 *       and goes with each of its finders.
 *   <li>A removal that is answered with 404 found no such member, where the same programme's
 *       members can be listed; else it is the programme or the organisation that is not there.
 *   <li>A removal may be repeated, whatever became of the first.
 *   <li>A membership's id stands in the address as one part, encoded; the {@code ~} as it is.
 * </ol>
 *
 * <p>The lines of the enrolment report stand in {@link EnrolmentReport}, with their own.
 */
final class CourseraInterface {

  static final String TOKEN_PATH = "/oauth2/client_credentials/token";
  static final String TOKEN_BODY = "grant_type=client_credentials";
  static final int LARGEST_PAGE = 1000;

  private static final Pattern OFFSET = Pattern.compile("\\d{1,9}");
  private static final Pattern MILLIS = Pattern.compile("\\d{1,15}");
  private static final Pattern SAFE_CODE = Pattern.compile("[A-Z_]{1,40}");

  private CourseraInterface() {}

  /** The lists of a programme's people, each with its field for the time. */
  enum Listing {
    MEMBERSHIPS("memberships", "joinedAt"),
    INVITATIONS("invitations", "createdAt");

    private final String path;
    private final String time;

    Listing(String path, String time) {
      this.path = path;
      this.time = time;
    }
  }

  /**
   * Somebody in a list.
   *
   * @param learnerId the external id
   * @param email in lower case
   * @param at when joined or invited; null where Coursera does not say
   */
  record Entry(String learnerId, Optional<String> email, Instant at) {

    /** Without personal data. */
    @Override
    public String toString() {
      return "an entry of a list";
    }
  }

  /**
   * A page of a list.
   *
   * @param next where the next one starts; empty on the last
   */
  record Page(List<Entry> entries, Optional<Integer> next) {}

  /** An answer that has another form than the one known. */
  static final class UnknownFormException extends Exception {
    private static final long serialVersionUID = 1L;
  }

  static URI invitations(URI base, String programme) {
    return list(base, programme, Listing.INVITATIONS);
  }

  static URI page(URI list, int start, int limit) {
    char first = list.getRawQuery() == null ? '?' : '&';
    return URI.create(list + "" + first + "start=" + start + "&limit=" + limit);
  }

  static URI list(URI base, String programme, Listing listing) {
    return URI.create(base + "/programs/" + segment(programme) + "/" + listing.path);
  }

  static URI membership(URI base, String programme, String learnerId) {
    return URI.create(
        list(base, programme, Listing.MEMBERSHIPS)
            + "/"
            + segment(programme)
            + "~"
            + segment(learnerId));
  }

  /** Text as one part of a path, or of a query. */
  static String segment(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }

  /** The body that invites; Coursera sends its mail with the activation link (WP2/4.1.8). */
  static String invitation(LearnerInvitation learner) {
    JsonObject body = new JsonObject();
    body.addProperty("externalId", learner.learnerId());
    body.addProperty("fullName", learner.name());
    body.addProperty("email", learner.email());
    body.addProperty("sendEmail", true);
    return body.toString();
  }

  /** When an invitation was taken; empty for an answer that does not say so. */
  static Optional<Instant> takenAt(Reply reply) {
    return reply.json().flatMap(answer -> time(answer, "createdAt"));
  }

  static boolean saysAlreadyThere(Reply reply) {
    boolean conflict = reply.status() == 400 || reply.status() == 409;
    return conflict
        && (text(reply, "errorCode") + " " + text(reply, "message"))
            .toLowerCase(Locale.ROOT)
            .contains("already");
  }

  /** The error code for an administrator; nothing where its form could hide personal data. */
  static String shownCode(Reply reply) {
    String code = text(reply, "errorCode");
    return SAFE_CODE.matcher(code).matches() ? ", " + code : "";
  }

  /** Reads a page that began at this offset. */
  static Page page(Reply reply, Listing listing, int start) throws UnknownFormException {
    JsonObject answer = object(reply);
    List<Entry> entries = new ArrayList<>();
    for (JsonObject person : elements(answer)) {
      entries.add(
          new Entry(learnerId(person), email(person), time(person, listing.time).orElse(null)));
    }
    return new Page(List.copyOf(entries), next(answer, start));
  }

  static JsonObject object(Reply reply) throws UnknownFormException {
    return reply.json().orElseThrow(UnknownFormException::new);
  }

  /** What a page of any list holds. */
  static List<JsonObject> elements(JsonObject answer) throws UnknownFormException {
    if (answer.get("elements") == null || !answer.get("elements").isJsonArray()) {
      throw new UnknownFormException();
    }
    List<JsonObject> elements = new ArrayList<>();
    for (JsonElement element : answer.getAsJsonArray("elements")) {
      if (!element.isJsonObject()) {
        throw new UnknownFormException();
      }
      elements.add(element.getAsJsonObject());
    }
    return elements;
  }

  private static String learnerId(JsonObject person) throws UnknownFormException {
    String id = text(person, "id").orElse("");
    return text(person, "externalId")
        .or(() -> Optional.of(id.substring(id.indexOf('~') + 1)).filter(i -> id.contains("~")))
        .orElseThrow(UnknownFormException::new);
  }

  /** The next offset, a string or a number; one that does not go on would be asked for for ever. */
  static Optional<Integer> next(JsonObject answer, int start) throws UnknownFormException {
    if (answer.get("paging") == null || !answer.get("paging").isJsonObject()) {
      return Optional.empty();
    }
    Optional<String> next = text(answer.getAsJsonObject("paging"), "next");
    if (next.isEmpty()) {
      return Optional.empty();
    }
    if (!OFFSET.matcher(next.get()).matches() || Integer.parseInt(next.get()) <= start) {
      throw new UnknownFormException();
    }
    return next.map(Integer::valueOf);
  }

  static Optional<String> email(JsonObject person) {
    return text(person, "email").map(email -> email.strip().toLowerCase(Locale.ROOT));
  }

  static Optional<Instant> time(JsonObject object, String field) {
    return text(object, field)
        .filter(millis -> MILLIS.matcher(millis).matches())
        .map(millis -> Instant.ofEpochMilli(Long.parseLong(millis)));
  }

  private static String text(Reply reply, String field) {
    return reply.json().flatMap(error -> text(error, field)).orElse("");
  }

  /**
   * A text, or a number as it is written; empty where it is missing, null, blank or a structure.
   */
  static Optional<String> text(JsonObject object, String field) {
    return object.get(field) instanceof JsonPrimitive value && !value.getAsString().isBlank()
        ? Optional.of(value.getAsString())
        : Optional.empty();
  }
}
