package pk.gov.hec.dlsei.run;

import java.util.Locale;

/** The ports of a run, each with its usual number and what it is for. */
public enum Port {
  /** DLSEI's pages. */
  HTTP(9080, "its pages"),
  /** Health and metrics. */
  OPS(9081, "its health and metrics"),
  /** The demo's mailbox and code. */
  DESK(9082, "the demo's mailbox"),
  /** The stand-in for Coursera. */
  SANDBOX(9083, "the Coursera sandbox"),
  /** The mail server. */
  SMTP(9025, "the demo's mail server"),
  /** PostgreSQL. */
  DATABASE(9432, "the database");

  private final int usual;
  private final String purpose;

  Port(int usual, String purpose) {
    this.usual = usual;
    this.purpose = purpose;
  }

  int usual() {
    return usual;
  }

  String purpose() {
    return purpose;
  }

  /** The name of the setting that changes it. */
  public String property() {
    return "dlsei." + name().toLowerCase(Locale.ROOT) + ".port";
  }
}
