package pk.gov.hec.dlsei.run.sandbox;

import java.util.Optional;
import java.util.stream.Stream;

/** What can go wrong with a call. */
public enum FaultKind {
  /** Status 401: as if the token were not known. The call is not carried out. */
  UNAUTHORISED(401, "401", "UNAUTHORIZED", "Refuse the token (401)"),
  /** Status 403: as if the contract did not cover it. The call is not carried out. */
  FORBIDDEN(403, "403", "NOT_ENTITLED", "Refuse for lack of entitlement (403)"),
  /** Status 429 with the fault's seconds as Retry-After. The call is not carried out. */
  TOO_MANY(429, "429", "TOO_MANY_REQUESTS", "Too many requests (429)"),
  /** Status 500. The call is not carried out. */
  SERVER_ERROR(500, "500", "INTERNAL_ERROR", "Server error (500)"),
  /** The call is carried out; its usual answer comes after the fault's seconds. */
  SLOW(0, "slow", "", "Answer slowly"),
  /** The call is carried out; its answer is cut in half and the connection closed. */
  HALF(0, "half", "", "Send half an answer"),
  /** The connection is closed without an answer. The call is not carried out. */
  NOTHING(0, "nothing", "", "Close without an answer, nothing done"),
  /** The call is carried out, and the connection closed without an answer. */
  LOST(0, "lost", "", "Do it, then lose the answer");

  private final int status;
  private final String text;
  private final String errorCode;
  private final String title;

  FaultKind(int status, String text, String errorCode, String title) {
    this.status = status;
    this.text = text;
    this.errorCode = errorCode;
    this.title = title;
  }

  /** The name in JSON and in forms. */
  public String text() {
    return text;
  }

  /** What a button that asks for it says. */
  public String title() {
    return title;
  }

  /** The fault of this name, if there is one. */
  public static Optional<FaultKind> named(String text) {
    return Stream.of(values()).filter(kind -> kind.text.equals(text)).findFirst();
  }

  /** Whether it needs a number of seconds. */
  public boolean takesSeconds() {
    return this == TOO_MANY || this == SLOW;
  }

  boolean isCarriedOut() {
    return this == SLOW || this == HALF || this == LOST;
  }

  boolean isAnswered() {
    return this != NOTHING && this != LOST;
  }

  /** The answer of a call that is not carried out; NOTHING's is never sent. */
  Answer answer() {
    return new Answer(status, new Answer.Error(errorCode, "A fault of the sandbox, as ordered."));
  }
}
