package pk.gov.hec.dlsei.web.security;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import pk.gov.hec.dlsei.domain.access.Actor;
import pk.gov.hec.dlsei.domain.access.Role;
import pk.gov.hec.dlsei.domain.access.usecase.RecordRefusal;

/** Who is asking, for pages and beans. */
@Named
@RequestScoped
public class SignedIn {

  private static final String ATTRIBUTE = SignedIn.class.getName();

  @Inject HttpServletRequest request;

  static void attach(HttpServletRequest request, Actor actor) {
    request.setAttribute(ATTRIBUTE, actor);
  }

  /**
   * Who is signed in, looked up for this request.
   *
   * @param request not null
   * @return empty for visitors, ended sessions and resources
   */
  public static Optional<Actor> in(HttpServletRequest request) {
    return Optional.ofNullable((Actor) request.getAttribute(ATTRIBUTE));
  }

  /**
   * Writes down that somebody signed in asked for an object that is not there for them.
   *
   * @param request not null
   */
  public static void recordRefusal(HttpServletRequest request) {
    String asked = Paths.of(request) + Paths.queryOf(request);
    in(request)
        .ifPresent(actor -> CDI.current().select(RecordRefusal.class).get().handle(actor, asked));
  }

  /** Whether somebody is signed in. */
  public boolean isSomebody() {
    return in(request).isPresent();
  }

  /**
   * Whether the person has a role.
   *
   * @param role its name
   * @return false for visitors too
   */
  public boolean is(String role) {
    return in(request).map(actor -> actor.roles().contains(Role.valueOf(role))).orElse(false);
  }

  /** Whether the person starts, stops and plans jobs, and does not only look at them. */
  public boolean isOperating() {
    return is("BATCH_OPERATOR") || is("ADMINISTRATOR");
  }

  /** For the page's owner field: whose input may be given back on this page. */
  public String getOwner() {
    return in(request).map(actor -> Long.toString(actor.accountId())).orElse("");
  }

  /** Who is asking; only behind pages that need somebody. */
  public Actor actor() {
    return in(request).orElseThrow(() -> new IllegalStateException("Nobody is signed in"));
  }
}
