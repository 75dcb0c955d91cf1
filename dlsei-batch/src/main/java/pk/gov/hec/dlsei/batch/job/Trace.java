package pk.gov.hec.dlsei.batch.job;

import java.util.ArrayList;
import java.util.List;
import pk.gov.hec.dlsei.domain.error.DlseiException;

/**
 * Where something was thrown, for developers: the kinds of exceptions and the places, with our own
 * words and nobody else's, since theirs may hold data of people.
 */
final class Trace {

  private static final int FRAMES = 25;
  private static final int CAUSES = 8;

  private Trace() {}

  static String of(Throwable thrown) {
    List<String> lines = new ArrayList<>();
    int causes = 0;
    for (Throwable one = thrown; one != null && causes < CAUSES; one = one.getCause()) {
      lines.add((causes == 0 ? "" : "caused by ") + said(one));
      StackTraceElement[] frames = one.getStackTrace();
      for (int i = 0; i < Math.min(FRAMES, frames.length); i++) {
        lines.add("  at " + frames[i]);
      }
      causes++;
    }
    return String.join("\n", lines);
  }

  private static String said(Throwable thrown) {
    String kind = thrown.getClass().getName();
    return thrown instanceof DlseiException ? kind + ": " + thrown.getMessage() : kind;
  }
}
