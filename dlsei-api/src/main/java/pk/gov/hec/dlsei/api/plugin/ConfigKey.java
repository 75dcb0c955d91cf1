package pk.gov.hec.dlsei.api.plugin;

import java.util.Objects;
import java.util.regex.Pattern;

/**
 * One setting that a plug-in takes. The host reads it from {@code dlsei.<family>.<plug-in
 * id>.<name>}, converts and checks it before the plug-in is created. Created by PLUGIN.
 *
 * @param name lower case words joined by hyphens, never null
 * @param type how the text is converted, never null
 * @param defaultValue the text that stands where none is set; null for none
 * @param need whether the plug-in can do without, never null
 * @param exposure whether screens may show the value, never null
 * @param help one sentence for the administrator, never null
 */
public record ConfigKey(
    String name, Type type, String defaultValue, Need need, Exposure exposure, String help) {

  private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]*");

  /** How a setting's text is converted. */
  public enum Type {
    /** As it stands. */
    TEXT,
    /** A whole number. */
    NUMBER,
    /** {@code true} or {@code false}. */
    FLAG,
    /** An absolute URI. */
    URI,
    /** An ISO-8601 duration, such as {@code PT5S}. */
    DURATION
  }

  /** Whether a plug-in can do without the setting. */
  public enum Need {
    /** Without it the plug-in is refused. */
    REQUIRED,
    /** Without it the plug-in uses its default or goes without. */
    OPTIONAL
  }

  /** Whether a setting's value may be shown. */
  public enum Exposure {
    /** Shown to administrators. */
    SHOWN,
    /** Never shown and never logged. */
    SECRET
  }

  /**
   * Refuses a name of another form.
   *
   * @throws IllegalArgumentException if the name is not lower case words joined by hyphens
   */
  public ConfigKey {
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(need, "need");
    Objects.requireNonNull(exposure, "exposure");
    Objects.requireNonNull(help, "help");
    if (!NAME.matcher(name).matches()) {
      throw new IllegalArgumentException(
          "A configuration key is lower case words joined by hyphens, not: " + name);
    }
  }

  /**
   * A setting that must be there and may be shown.
   *
   * @param name see {@link ConfigKey}
   * @param type see {@link ConfigKey}
   * @param help see {@link ConfigKey}
   * @return the key
   */
  public static ConfigKey required(String name, Type type, String help) {
    return new ConfigKey(name, type, null, Need.REQUIRED, Exposure.SHOWN, help);
  }

  /**
   * A text that must be there and is never shown.
   *
   * @param name see {@link ConfigKey}
   * @param help see {@link ConfigKey}
   * @return the key
   */
  public static ConfigKey secret(String name, String help) {
    return new ConfigKey(name, Type.TEXT, null, Need.REQUIRED, Exposure.SECRET, help);
  }

  /**
   * A setting with a default.
   *
   * @param name see {@link ConfigKey}
   * @param type see {@link ConfigKey}
   * @param defaultValue see {@link ConfigKey}
   * @param help see {@link ConfigKey}
   * @return the key
   */
  public static ConfigKey optional(String name, Type type, String defaultValue, String help) {
    return new ConfigKey(name, type, defaultValue, Need.OPTIONAL, Exposure.SHOWN, help);
  }
}
