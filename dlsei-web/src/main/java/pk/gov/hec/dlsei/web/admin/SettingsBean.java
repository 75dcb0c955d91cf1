package pk.gov.hec.dlsei.web.admin;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import pk.gov.hec.dlsei.domain.administration.usecase.ChangeProgrammeSetting;
import pk.gov.hec.dlsei.domain.settings.ProgrammeSetting;
import pk.gov.hec.dlsei.domain.settings.ProgrammeSettings;
import pk.gov.hec.dlsei.domain.settings.Setting;
import pk.gov.hec.dlsei.domain.settings.Settings;
import pk.gov.hec.dlsei.web.frame.FrameBean;
import pk.gov.hec.dlsei.web.frame.NextPage;
import pk.gov.hec.dlsei.web.frame.Texts;
import pk.gov.hec.dlsei.web.security.SignedIn;

/** What holds for the whole programme, what was changed and why; and how the server is set up. */
@Named("programmeSettings")
@ViewScoped
public class SettingsBean implements Serializable {

  private static final long serialVersionUID = 1L;

  private ProgrammeSetting key;
  private String value;
  private String reason;

  @Inject transient ChangeProgrammeSetting change;
  @Inject transient Settings settings;
  @Inject transient SignedIn signedIn;
  @Inject transient FrameBean frame;
  @Inject transient HttpServletRequest request;

  /** Takes the setting that the address names, if it names one. */
  public void load() {
    String wanted = request.getParameter("setting");
    key =
        Arrays.stream(ProgrammeSetting.values())
            .filter(setting -> setting.name().equals(wanted))
            .findFirst()
            .orElse(null);
    value = key == null ? null : now(key);
  }

  /**
   * What holds.
   *
   * @param setting not null
   * @return as it is kept
   */
  public String now(ProgrammeSetting setting) {
    return change.value(signedIn.actor(), setting);
  }

  /**
   * What holds, as people read it.
   *
   * @param setting not null
   * @param held as it is kept
   * @return such as {@code 180 days}
   */
  public String text(ProgrammeSetting setting, String held) {
    return Texts.in(frame.getLocale(), "programmeUnit." + setting, held);
  }

  /** Sets it. */
  public String change() {
    FacesContext context = FacesContext.getCurrentInstance();
    String wanted = plain();
    if (!key.allowed().allows(wanted) || wanted.equals(now(key))) {
      boolean same = key.allowed().allows(wanted);
      context.addMessage("setting:value", same ? Texts.error("setting.same") : wrong());
      return null;
    }
    change.handle(signedIn.actor(), key, wanted, reason);
    Texts.showDone("settings.changed");
    NextPage.keepMessages();
    return "/admin/settings?faces-redirect=true";
  }

  private FacesMessage wrong() {
    return Texts.error("setting.wrong.NUMBER", key.allowed().lowest(), key.allowed().highest());
  }

  /** A number in the figures of any script. */
  private String plain() {
    boolean number = value.length() < 10 && value.chars().allMatch(Character::isDigit);
    return number ? Integer.toString(Integer.parseInt(value)) : value;
  }

  /** What may be typed. */
  public String getBounds() {
    return Texts.in(
        frame.getLocale(),
        "setting.bounds.NUMBER",
        key.allowed().lowest(),
        key.allowed().highest());
  }

  /** Whether the address names one. */
  public boolean isChosen() {
    return key != null;
  }

  public ProgrammeSetting[] getKeys() {
    return ProgrammeSetting.values();
  }

  /** All changes, the latest first. */
  public List<ProgrammeSettings.Change> getHistory() {
    return change.history(signedIn.actor());
  }

  /** How the server is set up; changed where it is started, not here. */
  public Setting[] getInstalled() {
    return Setting.values();
  }

  /**
   * The value of a setting of the installation.
   *
   * @param setting not null
   * @return empty where none is set; never a secret
   */
  public String installed(Setting setting) {
    boolean set = settings.isSet(setting) || setting.defaultValue() != null;
    boolean secret = setting.shown() == Setting.Shown.NEVER;
    if (secret) {
      return settings.isSet(setting) ? "•••" : "";
    }
    return set ? settings.text(setting) : "";
  }

  /**
   * What a setting of the installation is for; without the marks that its table in Markdown has.
   */
  public String help(Setting setting) {
    return setting.help().replace("`", "");
  }

  public ProgrammeSetting getKey() {
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
