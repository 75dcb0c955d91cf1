package pk.gov.hec.dlsei.web.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Optional;
import java.util.stream.Collectors;
import pk.gov.hec.dlsei.domain.access.Actor;
import pk.gov.hec.dlsei.domain.access.Role;
import pk.gov.hec.dlsei.domain.access.usecase.ReadSession;
import pk.gov.hec.dlsei.domain.time.RealTime;

/**
 * The platform's one authentication mechanism: the session says who it is, the database at each
 * request whether that account still stands. Passwords and codes are asked for on pages of ours.
 */
@ApplicationScoped
public class SessionAuthentication implements HttpAuthenticationMechanism {

  @Inject ReadSession sessions;
  @Inject @RealTime Clock realTime;

  @Override
  public AuthenticationStatus validateRequest(
      HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
    if (Paths.isResource(request) || Paths.isCall(request)) {
      return context.doNothing();
    }
    Optional<SessionIdentity> identity = SessionIdentity.of(request);
    Optional<Actor> actor =
        identity
            .filter(known -> !known.isOver(realTime.instant()))
            .flatMap(known -> sessions.handle(known.accountId(), known.credentialsVersion()));
    if (actor.isEmpty()) {
      identity.ifPresent(ended -> request.getSession().invalidate());
      return context.doNothing();
    }
    SignedIn.attach(request, actor.get());
    return context.notifyContainerAboutLogin(
        Long.toString(actor.get().accountId()),
        actor.get().roles().stream().map(Role::name).collect(Collectors.toSet()));
  }
}
