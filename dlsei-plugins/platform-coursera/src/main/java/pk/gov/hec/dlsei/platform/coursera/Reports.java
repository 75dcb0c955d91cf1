package pk.gov.hec.dlsei.platform.coursera;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pk.gov.hec.dlsei.api.learning.CourseProgress;
import pk.gov.hec.dlsei.api.plugin.PluginException;
import pk.gov.hec.dlsei.platform.coursera.CourseraInterface.UnknownFormException;

/** Who takes which course, and how far each has come, page by page. */
final class Reports {

  private final URI base;
  private final int pageSize;
  private final Calls calls;
  private final Clock clock;

  Reports(CourseraSettings settings, Calls calls, Clock clock) {
    this.base = settings.base();
    this.pageSize = settings.pageSize();
    this.calls = calls;
    this.clock = clock;
  }

  EnrolmentReport.Page page(String programme, Optional<Instant> activeAfter, int start) {
    return page(
        programme.isEmpty()
            ? EnrolmentReport.ofAll(base, activeAfter)
            : EnrolmentReport.ofProgramme(base, programme, activeAfter),
        start);
  }

  /** All pages of one learner: with 1,000 lines a page there is more than one in no real life. */
  List<CourseProgress> of(String learnerId, String programme) {
    URI report = EnrolmentReport.ofLearner(base, learnerId, programme);
    List<CourseProgress> lines = new ArrayList<>();
    Optional<Integer> start = Optional.of(0);
    for (int read = 0; start.isPresent() && read < People.MOST_PAGES; read++) {
      EnrolmentReport.Page page = page(report, start.get());
      lines.addAll(page.lines());
      start = page.next();
    }
    if (start.isPresent()) {
      throw new PluginException(
          "The report of one learner has more than %d pages. Raise dlsei.platform.coursera.page-size."
              .formatted(People.MOST_PAGES));
    }
    return List.copyOf(lines);
  }

  private EnrolmentReport.Page page(URI report, int start) {
    try {
      Reply reply = calls.get(CourseraInterface.page(report, start, pageSize));
      if (!reply.isSuccess()) {
        throw Refusals.of(reply, clock);
      }
      return EnrolmentReport.page(reply, start);
    } catch (NoAnswerException e) {
      throw Refusals.later(e);
    } catch (UnknownFormException e) {
      throw Refusals.unknownForm("The enrolment report");
    }
  }
}
