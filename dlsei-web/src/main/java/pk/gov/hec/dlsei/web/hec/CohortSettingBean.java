package pk.gov.hec.dlsei.web.hec;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import pk.gov.hec.dlsei.api.value.BilingualText;
import pk.gov.hec.dlsei.domain.cohort.Settable;
import pk.gov.hec.dlsei.domain.cohort.Settable.Kind;
import pk.gov.hec.dlsei.domain.cohort.usecase.ChangeCohortSetting;
import pk.gov.hec.dlsei.domain.time.Karachi;
import pk.gov.hec.dlsei.web.frame.FrameBean;
import pk.gov.hec.dlsei.web.frame.Texts;
import pk.gov.hec.dlsei.web.security.SignedIn;

/** Changes one thing that HEC may set for a cohort; the address names which. */
@Named("cohortSetting")
@ViewScoped
public class CohortSettingBean implements Serializable {

  private static final long serialVersionUID = 1L;

  private String key;
  private String value;
  private LocalDate from;
  private String reason;

  @Inject CohortBean cohort;
  @Inject transient ChangeCohortSetting change;
  @Inject transient CohortTexts texts;
  @Inject transient SignedIn signedIn;
  @Inject transient FrameBean frame;
  @Inject transient HttpServletRequest request;
  @Inject transient Clock clock;

  /** Takes what the address names, if it names one. */
  public void load() {
    String wanted = request.getParameter("set");
    cohort.getSheet().settable().stream()
        .filter(one -> one.key().equals(wanted))
        .findFirst()
        .ifPresent(
            one -> {
              key = one.key();
              value = Typed.shown(one);
              from = today();
            });
  }

  private LocalDate today() {
    return Karachi.today(clock);
  }

  /** What is changed. */
  public Settable getOne() {
    return cohort.getSheet().settable().stream()
        .filter(one -> one.key().equals(key))
        .findFirst()
        .orElseThrow();
  }

  /** Sets it. */
  public String change() {
    Settable one = getOne();
    String wanted = Typed.kept(one, value);
    if (!one.allows(wanted)) {
      complain(field(one), "setting.wrong." + one.kind(), lowest(), highest());
      return null;
    }
    if (wanted.equals(one.value())) {
      complain(field(one), "setting.same");
      return null;
    }
    if (from.isBefore(today())) {
      complain("from", "setting.over", frame.day(today()));
      return null;
    }
    List<BilingualText> obstacles =
        change.handle(
            signedIn.actor(),
            cohort.cohort(),
            new ChangeCohortSetting.Wanted(key, wanted, from, reason));
    if (!obstacles.isEmpty()) {
      Texts.showObstacles(frame.getLocale(), obstacles);
      return null;
    }
    Texts.showDone("setting.changed", frame.day(from));
    return cohort.back();
  }

  private void complain(String field, String message, Object... values) {
    FacesContext.getCurrentInstance().addMessage("setting:" + field, Texts.error(message, values));
  }

  private static String field(Settable one) {
    return switch (one.kind()) {
      case NUMBER -> "number";
      case DATE -> "day";
      case SEATS -> "steps";
      case CHOICE -> "choice";
      case COURSES -> "courses";
    };
  }

  /** Whether the address names one. */
  public boolean isChosen() {
    return key != null;
  }

  /** What may be typed. */
  public String getBounds() {
    return Texts.in(frame.getLocale(), "setting.bounds." + getOne().kind(), lowest(), highest());
  }

  private String lowest() {
    return bound(getOne().bounds().lowest());
  }

  private String highest() {
    return bound(getOne().bounds().highest());
  }

  private String bound(String bound) {
    return getOne().kind() == Kind.DATE ? frame.day(LocalDate.parse(bound)) : bound;
  }

  public String getValue() {
    return value;
  }

  public void setValue(String value) {
    this.value = value == null ? "" : value; // a list may be left empty
  }

  public LocalDate getFrom() {
    return from;
  }

  public void setFrom(LocalDate from) {
    this.from = from;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
