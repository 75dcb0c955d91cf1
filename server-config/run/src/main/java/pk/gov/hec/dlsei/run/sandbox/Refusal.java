package pk.gov.hec.dlsei.run.sandbox;

/** A call that is answered with an error: {@code {errorCode, message}} and the status. */
final class Refusal extends RuntimeException {

  private final int status;
  private final String errorCode;

  private Refusal(int status, String errorCode, String message) {
    super(message);
    this.status = status;
    this.errorCode = errorCode;
  }

  static Refusal badRequest(String message) {
    return new Refusal(400, "BAD_REQUEST", message);
  }

  static Refusal alreadyThere(String message) {
    return new Refusal(400, "ALREADY_ENROLLED", message);
  }

  static Refusal unauthorised(String message) {
    return new Refusal(401, "UNAUTHORIZED", message);
  }

  static Refusal forbidden(String message) {
    return new Refusal(403, "NOT_ENTITLED", message);
  }

  static Refusal notFound(String message) {
    return new Refusal(404, "NOT_FOUND", message);
  }

  static Refusal wrongType(String message) {
    return new Refusal(415, "UNSUPPORTED_MEDIA_TYPE", message);
  }

  Answer answer() {
    return new Answer(status, new Answer.Error(errorCode, getMessage()));
  }
}
