package pk.gov.hec.dlsei.platform.coursera;

/**
 * A call was sent, or may have been, and no whole answer came: what it asked for may have happened.
 * Its message holds nothing of the call or of the answer.
 */
final class NoAnswerException extends Exception {

  private static final long serialVersionUID = 1L;

  NoAnswerException(String message) {
    super(message);
  }
}
