package pk.gov.hec.dlsei.web.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Who a session belongs to. It ends after half an hour without a request (the container's doing)
 * and after twelve hours in any case.
 *
 * @param accountId signed in
 * @param credentialsVersion when the session began
 * @param since in real time
 */
public record SessionIdentity(long accountId, int credentialsVersion, Instant since)
    implements Serializable {

  private static final String ATTRIBUTE = SessionIdentity.class.getName();
  private static final Duration LONGEST = Duration.ofHours(12);

  /**
   * The identity of a request's session.
   *
   * @param request not null
   * @return empty where nobody is signed in
   */
  public static Optional<SessionIdentity> of(HttpServletRequest request) {
    HttpSession session = request.getSession(false);
    return session == null
        ? Optional.empty()
        : Optional.ofNullable((SessionIdentity) session.getAttribute(ATTRIBUTE));
  }

  /**
   * Begins a session for somebody, under a new id: one that was known before is worth nothing.
   *
   * @param request not null
   */
  public void begin(HttpServletRequest request) {
    request.getSession(true);
    request.changeSessionId();
    request.getSession().setAttribute(ATTRIBUTE, this);
  }

  /**
   * Whether the session has lasted too long.
   *
   * @param now in real time
   * @return true after twelve hours
   */
  public boolean isOver(Instant now) {
    return Duration.between(since, now).compareTo(LONGEST) > 0;
  }
}
