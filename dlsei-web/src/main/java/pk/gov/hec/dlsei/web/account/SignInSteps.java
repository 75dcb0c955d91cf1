package pk.gov.hec.dlsei.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
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
import java.util.Optional;
import pk.gov.hec.dlsei.domain.access.usecase.KeepProfile;
import pk.gov.hec.dlsei.domain.access.usecase.Profile;
import pk.gov.hec.dlsei.domain.access.usecase.SignIn;
import pk.gov.hec.dlsei.domain.time.RealTime;
import pk.gov.hec.dlsei.web.error.KeptInput;
import pk.gov.hec.dlsei.web.frame.LanguageCookie;
import pk.gov.hec.dlsei.web.security.AfterSignIn;
import pk.gov.hec.dlsei.web.security.SessionIdentity;

/** Between the right password and the session: who has typed it, for ten minutes at most. */
@RequestScoped
public class SignInSteps {

  private static final String ATTRIBUTE = SignInSteps.class.getName();
  private static final Duration PATIENCE = Duration.ofMinutes(10);

  /**
   * A right password.
   *
   * @param accountId whose
   * @param credentialsVersion at that moment
   * @param since in real time
   * @param next what is asked for now
   */
  record Waiting(long accountId, int credentialsVersion, Instant since, SignIn.Next next)
      implements Serializable {}

  @Inject HttpServletRequest request;
  @Inject KeepProfile profiles;
  @Inject LanguageCookie languageCookie;
  @Inject @RealTime Clock realTime;

  String after(SignIn.Passed passed) {
    Waiting waiting =
        new Waiting(
            passed.accountId(), passed.credentialsVersion(), realTime.instant(), passed.next());
    if (passed.next() == SignIn.Next.DONE) {
      return done(waiting);
    }
    request.getSession();
    request.changeSessionId(); // whoever knew the visitor's must not see the next step
    request.getSession().setAttribute(ATTRIBUTE, waiting);
    return passed.next() == SignIn.Next.SECOND_FACTOR
        ? "/account/second-factor?faces-redirect=true"
        : "/account/set-up-second-factor?faces-redirect=true";
  }

  /** Who has typed the right password in this session, not long ago, and has this step to do. */
  Optional<Waiting> waitingFor(SignIn.Next step) {
    return Optional.ofNullable((Waiting) request.getSession().getAttribute(ATTRIBUTE))
        .filter(waiting -> waiting.next == step)
        .filter(this::isInTime);
  }

  private boolean isInTime(Waiting waiting) {
    return Duration.between(waiting.since, realTime.instant()).compareTo(PATIENCE) < 0;
  }

  /**
   * The last step is done: a new session begins, in the person's language.
   *
   * @param proved whose steps were looked at; never read again from the session, where another
   *     password may have been typed meanwhile
   */
  String done(Waiting proved) {
    if (!isInTime(proved)) {
      return redirect("/account/sign-in");
    }
    Profile profile = profiles.read(proved.accountId);
    String page = AfterSignIn.page(request, profile.roles());
    Optional<KeptInput> kept = KeptInput.of(request);
    request.getSession().invalidate();
    new SessionIdentity(proved.accountId, proved.credentialsVersion, realTime.instant())
        .begin(request);
    kept.ifPresent(input -> input.keep(request));
    HttpServletResponse response =
        (HttpServletResponse) FacesContext.getCurrentInstance().getExternalContext().getResponse();
    languageCookie.remember(response, profile.language());
    return redirect(page);
  }

  /** The session ends; another page is shown. */
  static String leaveFor(String path) {
    ExternalContext context = FacesContext.getCurrentInstance().getExternalContext();
    SignOutServlet.end(
        (HttpServletRequest) context.getRequest(), (HttpServletResponse) context.getResponse());
    return redirect(path);
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
