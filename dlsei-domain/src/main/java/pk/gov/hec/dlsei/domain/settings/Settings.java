package pk.gov.hec.dlsei.domain.settings;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.Locale;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import pk.gov.hec.dlsei.domain.error.DlseiException;
import pk.gov.hec.dlsei.domain.error.ErrorCode;

/** Reads the installation's settings. */
@ApplicationScoped
public class Settings {

  private final Config config = ConfigProvider.getConfig();

  /**
   * A setting's text, its default where none is set.
   *
   * @param setting not null
   * @return the text, perhaps empty
   * @throws DlseiException SETTING_MISSING where neither is there
   */
  public String text(Setting setting) {
    String fallback = setting.defaultValue();
    return config
        .getOptionalValue(setting.key(), String.class)
        .filter(value -> !value.isBlank())
        .or(() -> java.util.Optional.ofNullable(fallback))
        .orElseThrow(() -> missing(setting));
  }

  /**
   * Whether a setting was given a value of its own.
   *
   * @param setting not null
   * @return true where a text that is not blank is set
   */
  public boolean isSet(Setting setting) {
    return config
        .getOptionalValue(setting.key(), String.class)
        .filter(v -> !v.isBlank())
        .isPresent();
  }

  /**
   * A whole number.
   *
   * @param setting not null
   * @return the number
   * @throws DlseiException SETTING_WRONG where the text is no number
   */
  public int number(Setting setting) {
    try {
      return Integer.parseInt(text(setting).strip());
    } catch (NumberFormatException e) {
      throw new DlseiException(
          ErrorCode.SETTING_WRONG, setting.key() + " must be a whole number", e);
    }
  }

  /**
   * A yes or no.
   *
   * @param setting not null
   * @return true for {@code true} in any case
   * @throws DlseiException SETTING_WRONG where the text is neither true nor false
   */
  public boolean flag(Setting setting) {
    return switch (text(setting).strip().toLowerCase(Locale.ROOT)) {
      case "true" -> true;
      case "false" -> false;
      default ->
          throw new DlseiException(
              ErrorCode.SETTING_WRONG, setting.key() + " must be true or false");
    };
  }

  /** The installation's mode. */
  public Mode mode() {
    try {
      return Mode.valueOf(text(Setting.MODE).strip().toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw new DlseiException(
          ErrorCode.SETTING_WRONG, Setting.MODE.key() + " must be production or demo", e);
    }
  }

  /**
   * The address that people type, without a slash at its end.
   *
   * @throws DlseiException SETTING_WRONG where it is no address
   */
  public URI baseUrl() {
    try {
      return URI.create(text(Setting.BASE_URL).strip().replaceAll("/+$", ""));
    } catch (IllegalArgumentException e) {
      throw new DlseiException(
          ErrorCode.SETTING_WRONG, Setting.BASE_URL.key() + " must be an address", e);
    }
  }

  /** Whether browsers reach the platform by https. */
  public boolean isHttps() {
    return "https".equals(baseUrl().getScheme());
  }

  private static DlseiException missing(Setting setting) {
    return new DlseiException(
        ErrorCode.SETTING_MISSING,
        "Set "
            + setting.key()
            + " (environment variable "
            + setting.environmentVariable()
            + "): "
            + setting.help());
  }
}
