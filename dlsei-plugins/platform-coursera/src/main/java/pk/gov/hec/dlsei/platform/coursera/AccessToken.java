package pk.gov.hec.dlsei.platform.coursera;

import com.google.gson.JsonObject;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import pk.gov.hec.dlsei.api.plugin.PluginException;
import pk.gov.hec.dlsei.api.plugin.TryLaterException;

/** The token that each call carries: one for all threads, fetched by one of them. */
final class AccessToken {

  private static final Duration MARGIN = Duration.ofMinutes(1);

  private final CourseraSettings settings;
  private final Wire wire;
  private final Clock clock;
  private final ReentrantLock lock = new ReentrantLock(true);
  private String value;
  private Instant goodUntil = Instant.MIN;

  AccessToken(CourseraSettings settings, Wire wire, Clock clock) {
    this.settings = settings;
    this.wire = wire;
    this.clock = clock;
  }

  /**
   * A token that is good by its own word.
   *
   * @throws TryLaterException where Coursera gives none now
   * @throws PluginException where it refuses us
   */
  String current() {
    return insteadOf(null);
  }

  /** Another token than this one, which Coursera no longer takes; throws as {@link #current}. */
  String insteadOf(String refused) {
    lockInTime();
    try {
      if (value == null || value.equals(refused) || !clock.instant().isBefore(goodUntil)) {
        fetch();
      }
      return value;
    } finally {
      lock.unlock();
    }
  }

  private void lockInTime() {
    try {
      if (lock.tryLock(settings.timeout().toNanos(), TimeUnit.NANOSECONDS)) {
        return;
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    throw new TryLaterException(
        "Coursera gave no token in time; nothing else was sent.", RetryAfter.USUAL);
  }

  private void fetch() {
    value = null;
    Reply reply = ask();
    if (reply.status() == 400 || reply.status() == 401 || reply.status() == 403) {
      throw new PluginException(
          "Coursera gives no token (%d). Check dlsei.platform.coursera.client-id and client-secret."
              .formatted(reply.status()));
    }
    if (!reply.isSuccess()) {
      throw Refusals.of(reply, clock);
    }
    JsonObject answer = reply.json().orElseThrow(AccessToken::unreadable);
    String token = CourseraInterface.text(answer, "access_token").orElse("");
    if (!token.matches("[\\x21-\\x7e]+")) { // else HttpRequest would quote it in its complaint
      throw unreadable();
    }
    value = token;
    goodUntil = clock.instant().plus(life(answer));
  }

  private Reply ask() {
    byte[] client =
        (settings.clientId() + ":" + settings.clientSecret()).getBytes(StandardCharsets.UTF_8);
    HttpRequest request =
        HttpRequest.newBuilder(settings.tokenAddress())
            .header("Authorization", "Basic " + Base64.getEncoder().encodeToString(client))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .header("Accept", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(CourseraInterface.TOKEN_BODY))
            .build();
    try {
      return wire.send(request);
    } catch (NoAnswerException e) {
      throw new TryLaterException(
          e.getMessage() + "; it was asked for a token, nothing else was sent.", RetryAfter.USUAL);
    }
  }

  /** Up to a minute less than Coursera says, for the way of a call; none where it does not say. */
  private static Duration life(JsonObject answer) {
    Optional<String> seconds =
        CourseraInterface.text(answer, "expires_in").filter(text -> text.matches("\\d{1,9}"));
    Duration life = Duration.ofSeconds(seconds.map(Long::valueOf).orElse(0L));
    Duration half = life.dividedBy(2);
    return life.minus(half.compareTo(MARGIN) < 0 ? half : MARGIN);
  }

  private static PluginException unreadable() {
    return new PluginException(
        "What answers where tokens are given is not Coursera. Check dlsei.platform.coursera.host.");
  }
}
