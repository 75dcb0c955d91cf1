package pk.gov.hec.dlsei.web.review;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import pk.gov.hec.dlsei.api.value.CohortId;
import pk.gov.hec.dlsei.domain.error.DlseiException;
import pk.gov.hec.dlsei.domain.error.ErrorCode;
import pk.gov.hec.dlsei.domain.quota.usecase.MoveSeats;
import pk.gov.hec.dlsei.domain.quota.usecase.ReadOwnSeats;
import pk.gov.hec.dlsei.domain.quota.usecase.ReadOwnSeats.Own;
import pk.gov.hec.dlsei.domain.quota.usecase.ReadOwnSeats.OwnSeats;
import pk.gov.hec.dlsei.web.frame.FrameBean;
import pk.gov.hec.dlsei.web.frame.NextPage;
import pk.gov.hec.dlsei.web.frame.Texts;
import pk.gov.hec.dlsei.web.security.SignedIn;

/** The seats of a focal person's university, and moving them (SOP1/A5). */
@Named("ownSeats")
@ViewScoped
public class OwnSeatsBean implements Serializable {

  private static final long serialVersionUID = 1L;

  private String cohort;
  private String giver;
  private String taker;
  private Integer seats;
  private String reason;
  private transient List<OwnSeats> all;

  @Inject transient ReadOwnSeats readOwnSeats;
  @Inject transient MoveSeats moveSeats;
  @Inject transient SignedIn signedIn;
  @Inject transient FrameBean frame;
  @Inject transient HttpServletRequest request;

  /**
   * Takes the cohort that the address names, else the first one.
   *
   * @throws DlseiException NOT_FOUND for one that divides no seats
   */
  public void load() {
    String wanted = request.getParameter("cohort");
    List<String> ids = getAll().stream().map(one -> one.cohort().value()).toList();
    if (wanted != null && !ids.contains(wanted)) {
      throw new DlseiException(ErrorCode.NOT_FOUND, "No such cohort");
    }
    cohort = wanted == null ? ids.stream().findFirst().orElse(null) : wanted;
  }

  /** The cohorts whose seats are divided, with the university's own. */
  public List<OwnSeats> getAll() {
    if (all == null) {
      all = readOwnSeats.handle(signedIn.actor());
    }
    return all;
  }

  /** The cohort that is shown; null for none. */
  public OwnSeats getNow() {
    return getAll().stream()
        .filter(one -> one.cohort().value().equals(cohort))
        .findFirst()
        .orElse(null);
  }

  /** The pools between which seats are moved. */
  public List<Own> getMovable() {
    return getNow().pools().stream()
        .filter(
            pool ->
                getNow().movable().filter(m -> m.pools().contains(pool.line().key())).isPresent())
        .toList();
  }

  /** The title of a pool. */
  public String title(String key) {
    return getNow().pools().stream()
        .filter(pool -> pool.line().key().equals(key))
        .findFirst()
        .map(pool -> pool.title().in(frame.getLocale()))
        .orElse(key);
  }

  /** Moves seats. */
  public String move() {
    if (giver.equals(taker)) {
      complain("form:taker", "ownSeats.samePool");
      return null;
    }
    Optional<Integer> tooFew =
        moveSeats.handle(
            signedIn.actor(),
            new CohortId(cohort),
            new MoveSeats.Order(giver, taker, seats, reason));
    if (tooFew.isPresent()) {
      complain("form:seats", "ownSeats.tooFew", frame.number(tooFew.get()));
      return null;
    }
    Texts.showDone("ownSeats.moved", frame.number(seats));
    NextPage.keepMessages();
    return "/review/seats?faces-redirect=true&cohort=" + cohort;
  }

  private static void complain(String field, String key, Object... values) {
    FacesMessage message = Texts.error(key, values);
    FacesContext.getCurrentInstance().addMessage(field, message);
  }

  public String getCohort() {
    return cohort;
  }

  public String getGiver() {
    return giver;
  }

  public void setGiver(String giver) {
    this.giver = giver;
  }

  public String getTaker() {
    return taker;
  }

  public void setTaker(String taker) {
    this.taker = taker;
  }

  public Integer getSeats() {
    return seats;
  }

  public void setSeats(Integer seats) {
    this.seats = seats;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
