package pk.gov.hec.dlsei.run.home;

/**
 * Something outside the program keeps it from starting. The message is one sentence for the person
 * at the keyboard, and names the setting that helps.
 */
public class CannotStart extends RuntimeException {

  /** With the sentence to print. */
  public CannotStart(String sentence) {
    super(sentence);
  }

  /** With the sentence to print, and what is behind it for the log. */
  public CannotStart(String sentence, Throwable cause) {
    super(sentence, cause);
  }
}
