package pk.gov.hec.dlsei.run.sandbox;

import java.util.Optional;
import java.util.stream.Stream;

/** The calls of Coursera's interface that the sandbox knows, by the names of their resources. */
public enum ApiCall {
  /** A new token. */
  TOKEN("token"),
  /** The programmes. */
  PROGRAMS("programs"),
  /** The organisation's people. */
  USERS("users"),
  /** Invitations, listed and made. */
  INVITATIONS("invitations"),
  /** Memberships, listed, made and ended. */
  MEMBERSHIPS("memberships"),
  /** The report of who takes which course. */
  ENROLLMENT_REPORTS("enrollmentReports");

  private final String text;

  ApiCall(String text) {
    this.text = text;
  }

  /** The name in JSON and in forms. */
  public String text() {
    return text;
  }

  /** The call of this name, if there is one. */
  public static Optional<ApiCall> named(String text) {
    return Stream.of(values()).filter(call -> call.text.equals(text)).findFirst();
  }
}
