package pk.gov.hec.dlsei.web.hec;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.OptionalInt;
import pk.gov.hec.dlsei.api.value.InstitutionCode;
import pk.gov.hec.dlsei.domain.licence.usecase.SetCap;
import pk.gov.hec.dlsei.domain.quota.usecase.ReadSeats.Cap;
import pk.gov.hec.dlsei.web.frame.FrameBean;
import pk.gov.hec.dlsei.web.frame.NextPage;
import pk.gov.hec.dlsei.web.frame.Texts;
import pk.gov.hec.dlsei.web.security.SignedIn;

/** Caps what one university may take of a pool, or lifts the cap (reading R05). */
@Named("cap")
@RequestScoped
public class CapBean {

  private static final String DONE = "/hec/seats?faces-redirect=true";

  private String pool;
  private String university;
  private Integer most;
  private String reason;

  @Inject SeatsBean seats;
  @Inject SetCap setCap;
  @Inject SignedIn signedIn;
  @Inject FrameBean frame;
  @Inject HttpServletRequest request;

  /** Fills the form with the cap that the address names, if it names one. */
  public void load() {
    pool = request.getParameter("pool");
    university = request.getParameter("university");
    present().ifPresent(cap -> most = cap.seats().seats());
  }

  /** Sets it; a pool's seats are the highest that makes sense. */
  public String set() {
    int total = seats.pool(pool).mapToInt(p -> p.line().state().total()).findFirst().orElse(0);
    if (most == null || most < 0 || most > total) {
      refuse("cap:most", Texts.error("cap.mostWrong", frame.number(total)));
      return null;
    }
    return handle(OptionalInt.of(most), "cap.set");
  }

  /** Lifts it, where there is one. */
  public String lift() {
    if (present().isEmpty()) {
      refuse("cap:university", Texts.error("cap.none"));
      return null;
    }
    return handle(OptionalInt.empty(), "cap.lifted");
  }

  private String handle(OptionalInt seatsAtMost, String done) {
    setCap.handle(signedIn.actor(), pool, new InstitutionCode(university), seatsAtMost, reason);
    Texts.showDone(done);
    NextPage.keepMessages();
    return DONE;
  }

  private Optional<Cap> present() {
    return seats
        .pool(pool)
        .flatMap(p -> p.caps().stream())
        .filter(cap -> cap.seats().institution().value().equals(university))
        .findFirst();
  }

  private static void refuse(String field, FacesMessage why) {
    FacesContext.getCurrentInstance().addMessage(field, why);
  }

  public String getPool() {
    return pool;
  }

  public void setPool(String pool) {
    this.pool = pool;
  }

  public String getUniversity() {
    return university;
  }

  public void setUniversity(String university) {
    this.university = university;
  }

  public Integer getMost() {
    return most;
  }

  public void setMost(Integer most) {
    this.most = most;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
