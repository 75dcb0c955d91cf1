package pk.gov.hec.dlsei.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import pk.gov.hec.dlsei.domain.access.usecase.KeepProfile;
import pk.gov.hec.dlsei.domain.access.usecase.SignIn;
import pk.gov.hec.dlsei.domain.time.RealTime;
import pk.gov.hec.dlsei.web.frame.Languages;
import pk.gov.hec.dlsei.web.security.AfterSignIn;
import pk.gov.hec.dlsei.web.security.SessionIdentity;

/** Between the right password and the session: who has typed it, for ten minutes at most. */
@RequestScoped
public class SignInSteps {

  private static final String ATTRIBUTE = SignInSteps.class.getName();
  private static final Duration PATIENCE = Duration.ofMinutes(10);

  private record Waiting(long accountId, int credentialsVersion, Instant since)
      implements Serializable {}

  @Inject HttpServletRequest request;
  @Inject KeepProfile profiles;
  @Inject @RealTime Clock realTime;

  String after(SignIn.Passed passed) {
    Waiting waiting =
        new Waiting(passed.accountId(), passed.credentialsVersion(), realTime.instant());
    request.getSession().setAttribute(ATTRIBUTE, waiting);
    return switch (passed.next()) {
      case DONE -> done();
      case SECOND_FACTOR -> "/account/second-factor?faces-redirect=true";
      case SET_UP_SECOND_FACTOR -> "/account/set-up-second-factor?faces-redirect=true";
    };
  }

  Optional<Long> waiting() {
    return Optional.ofNullable((Waiting) request.getSession().getAttribute(ATTRIBUTE))
        .filter(w -> Duration.between(w.since, realTime.instant()).compareTo(PATIENCE) < 0)
        .map(Waiting::accountId);
  }

  /** The last step is done: the session begins, in the person's language. */
  String done() {
    Waiting waiting = (Waiting) request.getSession().getAttribute(ATTRIBUTE);
    request.getSession().removeAttribute(ATTRIBUTE);
    new SessionIdentity(waiting.accountId, waiting.credentialsVersion, realTime.instant())
        .begin(request);
    Locale language = profiles.read(waiting.accountId).language();
    HttpServletResponse response =
        (HttpServletResponse) FacesContext.getCurrentInstance().getExternalContext().getResponse();
    Languages.remember(request, response, language);
    return redirect(AfterSignIn.page(request));
  }

  static String redirect(String path) {
    try {
      FacesContext context = FacesContext.getCurrentInstance();
      context.getExternalContext().redirect(path);
      context.responseComplete();
      return null;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
