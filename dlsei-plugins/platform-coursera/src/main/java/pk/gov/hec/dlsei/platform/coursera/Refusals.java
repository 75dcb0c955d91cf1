package pk.gov.hec.dlsei.platform.coursera;

import java.time.Clock;
import pk.gov.hec.dlsei.api.plugin.PluginException;
import pk.gov.hec.dlsei.api.plugin.TryLaterException;

/**
 * What an administrator reads of an answer that is about us or the service, not about a learner.
 */
final class Refusals {

  private Refusals() {}

  /** The exception for an answer that is no success. */
  static PluginException of(Reply reply, Clock clock) {
    if (reply.status() == 429 || reply.isServerError()) {
      return new TryLaterException(
          "Coursera asks to come back later (%d).".formatted(reply.status()), reply.pause(clock));
    }
    return new PluginException(
        switch (reply.status()) {
              case 401 -> "Coursera takes none of the tokens that it gives";
              case 403 -> "Coursera does not entitle us";
              case 404 -> "Coursera knows no such organisation or programme";
              default -> "Coursera answered in a way that is not documented";
            }
            + " (%d%s). ".formatted(reply.status(), CourseraInterface.shownCode(reply))
            + advice(reply.status()));
  }

  /** The exception for a call that may be repeated, and had no whole answer. */
  static TryLaterException later(NoAnswerException e) {
    return new TryLaterException(e.getMessage() + ".", RetryAfter.USUAL);
  }

  /** The exception for a success that cannot be read. */
  static PluginException unknownForm(String what) {
    return new PluginException(
        what
            + " has another form than the one known. Check dlsei.platform.coursera.host and"
            + " prefix.");
  }

  private static String advice(int status) {
    String prefix = "dlsei.platform.coursera.";
    return switch (status) {
      case 401 -> "Check " + prefix + "client-id and client-secret.";
      case 403 -> "Check that the contract covers the programme, and " + prefix + "host.";
      case 404 -> "Check " + prefix + "organisation, program and prefix.";
      default -> "Check " + prefix + "host and prefix.";
    };
  }
}
