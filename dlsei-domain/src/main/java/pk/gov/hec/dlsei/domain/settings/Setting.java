package pk.gov.hec.dlsei.domain.settings;

import java.util.Locale;

/**
 * Every setting of an installation. The table in README.md is made from this list, and a test keeps
 * both alike. A setting is given as an environment variable ({@code DLSEI_BASE_URL}), a variable of
 * the server's configuration or any other source of MicroProfile Config.
 */
public enum Setting {
  MODE("dlsei.mode", "production", "`production`, or `demo` for the demo programme"),
  BASE_URL("dlsei.base-url", null, "The address that people type, for links in mails"),
  HTTP_HOST(
      "dlsei.http.host",
      "localhost",
      "Where the public endpoint listens: for the proxy alone, which ends TLS"),
  HTTP_PORT("dlsei.http.port", "9080", "Its port; TLS ends at the proxy in front of it"),
  HTTP_COOKIE_NAME(
      "dlsei.http.cookie-name",
      "__Host-dlsei",
      "The session's cookie; the prefix keeps other hosts of the domain from setting it"),
  HTTP_SECURE_COOKIES(
      "dlsei.http.secure-cookies", "true", "`false` only for the demo, on localhost"),
  OPS_HOST(
      "dlsei.ops.host", "localhost", "Where `/health` and `/metrics` listen, inside the house"),
  OPS_PORT("dlsei.ops.port", "9081", "Their port"),
  SERVER_HOST_NAME(
      "dlsei.server.host-name", "localhost", "A name of its own for each server of a cluster"),
  DATABASE_HOST("dlsei.database.host", "localhost", "PostgreSQL 18"),
  DATABASE_PORT("dlsei.database.port", "5432", "Its port"),
  DATABASE_NAME("dlsei.database.name", "dlsei", "The database"),
  DATABASE_SSL_MODE("dlsei.database.ssl-mode", "verify-full", "As in PostgreSQL's `sslmode`"),
  DATABASE_POOL("dlsei.database.pool", "16", "Connections at most; 8 to 16 for two cores"),
  DATABASE_USER("dlsei.database.user", "dlsei_app", "The application's role, with fewer rights"),
  DATABASE_PASSWORD("dlsei.database.password", null, "Its password", Shown.NEVER),
  DATABASE_OWNER_USER(
      "dlsei.database.owner.user", "dlsei_owner", "The role that migrates the schema at start"),
  DATABASE_OWNER_PASSWORD("dlsei.database.owner.password", null, "Its password", Shown.NEVER),
  CRYPTO_KEYS(
      "dlsei.crypto.keys",
      null,
      "Keys that seal personal data: `id:base64` of 32 bytes, several by comma",
      Shown.NEVER),
  CRYPTO_CURRENT_KEY("dlsei.crypto.current-key", null, "The id of the key that seals from now on"),
  CRYPTO_LOOKUP_KEY(
      "dlsei.crypto.lookup-key",
      null,
      "Base64 of 32 bytes, for keyed hashes; never changes",
      Shown.NEVER),
  MAIL_HOST("dlsei.mail.host", null, "The SMTP server"),
  MAIL_PORT("dlsei.mail.port", "587", "Its port"),
  MAIL_STARTTLS(
      "dlsei.mail.starttls",
      "true",
      "Refuses a server without STARTTLS; `false` only for the demo"),
  MAIL_USER("dlsei.mail.user", "", "Empty for a server that asks for none"),
  MAIL_PASSWORD("dlsei.mail.password", "", "Its password", Shown.NEVER),
  MAIL_FROM("dlsei.mail.from", null, "The sender's address"),
  ADMINISTRATOR_EMAIL(
      "dlsei.administrator.email",
      "",
      "The first two administrators, by comma: each gets a link to set a password, while fewer than two administer"),
  PLUGINS_DIRECTORY(
      "dlsei.plugins.directory",
      "${server.config.dir}/plugins",
      "Where the plug-in jars lie; read at start"),
  WORKER_DIRECTORY(
      "dlsei.worker.directory",
      "${server.config.dir}/worker",
      "Where the jars of the document worker lie, the process that opens applicants' files"),
  COURSERA_HOST(
      "dlsei.platform.coursera.host",
      "",
      "Coursera's address, `https` and never the sandbox; used by the plug-in of the learning platform"),
  COURSERA_CLIENT_ID("dlsei.platform.coursera.client-id", "", "As Coursera gave it"),
  COURSERA_CLIENT_SECRET(
      "dlsei.platform.coursera.client-secret", "", "As Coursera gave it", Shown.NEVER),
  COURSERA_PROGRAM(
      "dlsei.platform.coursera.program", "", "The id of HEC's programme there, for invitations"),
  LEARNING_PLATFORM(
      "dlsei.learning.platform", "coursera", "The id of the learning platform's plug-in"),
  LEARNING_ACTIVATIONS_EVERY(
      "dlsei.learning.activations-every",
      "PT10M",
      "How often it is asked who has joined, as in `PT10M`"),
  LOG_CONSOLE_FORMAT("dlsei.log.console-format", "json", "`json` or `simple`"),
  LOG_CONSOLE_LEVEL("dlsei.log.console-level", "info", "`info`, `audit`, `warning` or `error`"),
  DEMO_PASSWORD(
      "dlsei.demo.password", "", "Demo only: the password of the demo's people", Shown.NEVER),
  DEMO_TOTP_SECRET(
      "dlsei.demo.totp-secret",
      "",
      "Demo only: base32, the second factor of its staff",
      Shown.NEVER),
  DEMO_CLOCK_START(
      "dlsei.demo.clock-start",
      "2023-08-03T09:00:00+05:00",
      "Demo only: what its clock says at the first start");

  /** Whether a value may appear on a screen or in a log. */
  public enum Shown {
    YES,
    NEVER
  }

  private final String key;
  private final String defaultValue;
  private final String help;
  private final Shown shown;

  Setting(String key, String defaultValue, String help) {
    this(key, defaultValue, help, Shown.YES);
  }

  Setting(String key, String defaultValue, String help, Shown shown) {
    this.key = key;
    this.defaultValue = defaultValue;
    this.help = help;
    this.shown = shown;
  }

  /** The name by which MicroProfile Config knows it. */
  public String key() {
    return key;
  }

  /** What holds where nothing is set; null where production must set it. */
  public String defaultValue() {
    return defaultValue;
  }

  /** One line for the table of settings. */
  public String help() {
    return help;
  }

  /** Whether a value may appear on a screen or in a log. */
  public Shown shown() {
    return shown;
  }

  /** The environment variable that sets it. */
  public String environmentVariable() {
    return key.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "_");
  }
}
