package pk.gov.hec.dlsei.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import pk.gov.hec.dlsei.domain.demo.usecase.MoveClock;
import pk.gov.hec.dlsei.domain.time.Karachi;
import pk.gov.hec.dlsei.web.frame.Texts;
import pk.gov.hec.dlsei.web.security.SignedIn;

/** Moves the demo's clock forward. */
@Named("demoClock")
@RequestScoped
public class ClockBean {

  private LocalDateTime to;

  @Inject MoveClock moveClock;
  @Inject SignedIn signedIn;
  @Inject Clock clock;

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
