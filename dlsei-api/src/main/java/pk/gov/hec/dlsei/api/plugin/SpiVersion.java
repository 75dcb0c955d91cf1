package pk.gov.hec.dlsei.api.plugin;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A version of the SPI: a plug-in runs on a host of the same major version and the same or a later
 * minor one. Created by HOST and PLUGIN.
 *
 * @param major changes when something was removed
 * @param minor changes when something was added
 */
public record SpiVersion(int major, int minor) {

  /** The major version that this jar defines; the compiler copies it into a plug-in's classes. */
  public static final int MAJOR = 1;

  /** The minor version that this jar defines; the compiler copies it into a plug-in's classes. */
  public static final int MINOR = 0;

  /** The version of the host. A plug-in says MAJOR and MINOR, which stand for its own jar's. */
  public static final SpiVersion CURRENT = new SpiVersion(MAJOR, MINOR);

  private static final Pattern FORM = Pattern.compile("(\\d{1,4})\\.(\\d{1,4})");

  /**
   * Refuses a negative part.
   *
   * @throws IllegalArgumentException if a part is negative
   */
  public SpiVersion {
    if (major < 0 || minor < 0) {
      throw new IllegalArgumentException(
          "An SPI version has no negative part: " + major + "." + minor);
    }
  }

  /**
   * Reads {@code major.minor}.
   *
   * @param text such as {@code 1.0}
   * @return the version
   * @throws IllegalArgumentException if the text has another form
   */
  public static SpiVersion of(String text) {
    Matcher matcher = FORM.matcher(text);
    if (!matcher.matches()) {
      throw new IllegalArgumentException("An SPI version looks like 1.0, not like: " + text);
    }
    return new SpiVersion(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)));
  }

  /**
   * Whether a plug-in built for that version runs on a host of this one.
   *
   * @param builtFor what the plug-in's descriptor says
   * @return true for the same major and a minor that is not newer than this one
   */
  public boolean runs(SpiVersion builtFor) {
    return major == builtFor.major && minor >= builtFor.minor;
  }

  @Override
  public String toString() {
    return major + "." + minor;
  }
}
