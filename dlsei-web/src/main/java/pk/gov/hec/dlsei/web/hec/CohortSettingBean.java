package pk.gov.hec.dlsei.web.hec;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.Arrays;
import pk.gov.hec.dlsei.domain.quota.CohortSetting;
import pk.gov.hec.dlsei.domain.quota.usecase.ChangeCohortSetting;
import pk.gov.hec.dlsei.domain.quota.usecase.ReadSeats.CohortSeats;
import pk.gov.hec.dlsei.web.frame.FrameBean;
import pk.gov.hec.dlsei.web.frame.NextPage;
import pk.gov.hec.dlsei.web.frame.Texts;
import pk.gov.hec.dlsei.web.security.SignedIn;

/** Changes one setting of a cohort; the address names which. */
@Named("cohortSetting")
@ViewScoped
public class CohortSettingBean implements Serializable {

  private static final long serialVersionUID = 1L;

  private String cohort;
  private CohortSetting key;
  private String value;
  private String reason;

  @Inject transient SeatsBean seats;
  @Inject transient ChangeCohortSetting change;
  @Inject transient SignedIn signedIn;
  @Inject transient FrameBean frame;
  @Inject transient HttpServletRequest request;

  /** Takes the setting that the address names, if it names one. */
  public void load() {
    cohort = request.getParameter("cohort");
    String wanted = request.getParameter("setting");
    key =
        Arrays.stream(CohortSetting.values())
            .filter(setting -> setting.name().equals(wanted) && seats.cohort(cohort).count() == 1)
            .findFirst()
            .orElse(null);
    value = key == null ? null : now();
  }

  private String now() {
    return seats
        .cohort(cohort)
        .flatMap(open -> open.settings().stream())
        .filter(held -> held.key() == key)
        .findFirst()
        .orElseThrow()
        .value();
  }

  /** Sets it. */
  public String change() {
    String wanted = plain();
    if (!key.allowed().allows(wanted) || wanted.equals(now())) {
      FacesContext.getCurrentInstance()
          .addMessage(
              key.allowed().choices().isEmpty() ? "setting:value" : "setting:choice",
              key.allowed().allows(wanted)
                  ? Texts.error("setting.same")
                  : Texts.error("setting.wrong", key.allowed().lowest(), key.allowed().highest()));
      return null;
    }
    CohortSeats open = seats.cohort(cohort).findFirst().orElseThrow();
    change.handle(signedIn.actor(), open.cohort(), key, wanted, reason);
    Texts.showDone("setting.changed");
    NextPage.keepMessages();
    return "/hec/seats?faces-redirect=true";
  }

  /** A number in the figures of any script; another text as it is. */
  private String plain() {
    boolean number = value.length() < 10 && value.chars().allMatch(Character::isDigit);
    return number ? Integer.toString(Integer.parseInt(value)) : value;
  }

  /** Whether the address names one. */
  public boolean isChosen() {
    return key != null;
  }

  /**
   * A setting's value as people read it.
   *
   * @param of whose value
   * @param held as it is kept
   * @return such as {@code 24 hours}
   */
  public String text(CohortSetting of, String held) {
    return of.allowed().choices().isEmpty()
        ? Texts.in(frame.getLocale(), "settingUnit." + of, held)
        : Texts.in(frame.getLocale(), "settingChoice." + held);
  }

  /** What may be typed. */
  public String getBounds() {
    return Texts.in(
        frame.getLocale(), "setting.bounds", key.allowed().lowest(), key.allowed().highest());
  }

  public String getCohort() {
    return cohort;
  }

  public CohortSetting getKey() {
    return key;
  }

  public String getValue() {
    return value;
  }

  public void setValue(String value) {
    this.value = value;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
