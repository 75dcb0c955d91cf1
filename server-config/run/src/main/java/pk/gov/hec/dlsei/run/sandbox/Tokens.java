package pk.gov.hec.dlsei.run.sandbox;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Gives out tokens for half an hour, and knows them again; a restart forgets them. */
final class Tokens {

  private static final Duration LIFE = Duration.ofSeconds(1800);

  private final Map<String, Instant> expiries = new ConcurrentHashMap<>();
  private final Clock clock;
  private final byte[] credentials;

  Tokens(SandboxSetup setup) {
    this.clock = setup.clock();
    this.credentials =
        (setup.clientId() + ":" + setup.clientSecret()).getBytes(StandardCharsets.UTF_8);
  }

  /** POST /oauth2/client_credentials/token, with HTTP Basic. */
  Answer issue(Call call) {
    if (!isClient(call.authorization())) {
      throw Refusal.unauthorised("The client id or secret is wrong.");
    }
    if (!"client_credentials".equals(Call.parameters(call.body()).get("grant_type"))) {
      throw Refusal.badRequest("grant_type must be client_credentials.");
    }
    Instant now = clock.instant();
    expiries.values().removeIf(expiry -> !expiry.isAfter(now));
    String token = RandomText.next();
    expiries.put(token, now.plus(LIFE));
    return Answer.ok(
        Map.of("access_token", token, "token_type", "Bearer", "expires_in", LIFE.toSeconds()));
  }

  private boolean isClient(String authorization) {
    if (authorization == null || !authorization.regionMatches(true, 0, "Basic ", 0, 6)) {
      return false;
    }
    try {
      byte[] given = Base64.getDecoder().decode(authorization.substring(6).trim());
      return MessageDigest.isEqual(given, credentials);
    } catch (IllegalArgumentException notBase64) {
      return false;
    }
  }

  /** Lets a call pass that carries a living token. */
  void check(String authorization) {
    boolean bearer = authorization != null && authorization.regionMatches(true, 0, "Bearer ", 0, 7);
    Instant expiry = bearer ? expiries.get(authorization.substring(7).trim()) : null;
    if (expiry == null || !expiry.isAfter(clock.instant())) {
      throw Refusal.unauthorised("The token is missing, unknown or expired.");
    }
  }

  /** Forgets every token, as if their time had run out. */
  void expireAll() {
    expiries.clear();
  }
}
