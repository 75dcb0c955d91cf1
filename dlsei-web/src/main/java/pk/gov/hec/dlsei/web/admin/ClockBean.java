package pk.gov.hec.dlsei.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import pk.gov.hec.dlsei.domain.demo.usecase.MoveClock;
import pk.gov.hec.dlsei.domain.settings.Mode;
import pk.gov.hec.dlsei.domain.settings.Settings;
import pk.gov.hec.dlsei.domain.time.Karachi;
import pk.gov.hec.dlsei.web.frame.Texts;
import pk.gov.hec.dlsei.web.security.SignedIn;

/** Moves the demo's clock forward. */
@Named("demoClock")
@RequestScoped
public class ClockBean {

  private LocalDateTime to;

  @Inject Settings settings;
  @Inject MoveClock moveClock;
  @Inject SignedIn signedIn;
  @Inject Clock clock;

  /**
   * Outside a demo there is no such page.
   *
   * @throws IOException where the answer cannot be sent
   */
  public void load() throws IOException {
    if (settings.mode() != Mode.DEMO) {
      FacesContext context = FacesContext.getCurrentInstance();
      context.getExternalContext().responseSendError(HttpServletResponse.SC_NOT_FOUND, "");
      context.responseComplete();
    }
  }

  /**
   * Moves it by whole days.
   *
   * @param days one or more
   */
  public void forward(int days) {
    move(ZonedDateTime.now(clock).plusDays(days));
  }

  /** Moves it to a day and time. */
  public void moveTo() {
    move(to.atZone(Karachi.ZONE));
  }

  private void move(ZonedDateTime moment) {
    if (moveClock.handle(signedIn.actor(), moment.toInstant())) {
      Texts.showDone("clock.moved");
    } else {
      Texts.showError("clock.notThere");
    }
  }

  /** The day and time to move to; at first tomorrow. */
  public LocalDateTime getTo() {
    return to == null ? LocalDateTime.now(clock).plusDays(1).truncatedTo(ChronoUnit.MINUTES) : to;
  }

  public void setTo(LocalDateTime to) {
    this.to = to;
  }
}
