package pk.gov.hec.dlsei.run.sandbox;

/** A status and what becomes the JSON body; no body where it is null. */
record Answer(int status, Object body) {

  static Answer ok(Object body) {
    return new Answer(200, body);
  }

  static Answer nothing() {
    return new Answer(204, null);
  }

  /** The body of an error. */
  record Error(String errorCode, String message) {}
}
