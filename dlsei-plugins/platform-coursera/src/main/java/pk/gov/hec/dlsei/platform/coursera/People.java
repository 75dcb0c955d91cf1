package pk.gov.hec.dlsei.platform.coursera;

import java.net.URI;
import java.time.Clock;
import java.util.Optional;
import pk.gov.hec.dlsei.api.plugin.PluginException;
import pk.gov.hec.dlsei.platform.coursera.CourseraInterface.Entry;
import pk.gov.hec.dlsei.platform.coursera.CourseraInterface.Listing;
import pk.gov.hec.dlsei.platform.coursera.CourseraInterface.Page;
import pk.gov.hec.dlsei.platform.coursera.CourseraInterface.UnknownFormException;

/** The lists of a programme's people, page by page. */
final class People {

  /** Of each list; with 1,000 entries a page, ten times the learners of a cohort (26,000). */
  static final int MOST_PAGES = 260;

  private final URI base;
  private final int pageSize;
  private final Calls calls;
  private final Clock clock;

  People(CourseraSettings settings, Calls calls, Clock clock) {
    this.base = settings.base();
    this.pageSize = settings.pageSize();
    this.calls = calls;
    this.clock = clock;
  }

  /** Reads the list from its beginning until the learner is found: there is no shorter way. */
  Optional<Entry> find(String learnerId, String programme, Listing listing) {
    int start = 0;
    for (int read = 0; read < MOST_PAGES; read++) {
      Page page = page(programme, listing, start);
      Optional<Entry> found =
          page.entries().stream().filter(entry -> entry.learnerId().equals(learnerId)).findFirst();
      if (found.isPresent() || page.next().isEmpty()) {
        return found;
      }
      start = page.next().get();
    }
    throw new PluginException(
        "A list of the programme's people has more than %d pages. Raise dlsei.platform.coursera.page-size."
            .formatted(MOST_PAGES));
  }

  Page page(String programme, Listing listing, int start) {
    URI address =
        CourseraInterface.page(CourseraInterface.list(base, programme, listing), start, pageSize);
    try {
      Reply reply = calls.get(address);
      if (listing == Listing.INVITATIONS && (reply.status() == 404 || reply.status() == 405)) {
        throw new PluginException(
            "Coursera does not list invitations (%d), so who is invited cannot be looked up. Look on"
                    .formatted(reply.status())
                + " Coursera's admin site, and see assumption 1 of the plug-in.");
      }
      if (!reply.isSuccess()) {
        throw Refusals.of(reply, clock);
      }
      return CourseraInterface.page(reply, listing, start);
    } catch (NoAnswerException e) {
      throw Refusals.later(e);
    } catch (UnknownFormException e) {
      throw Refusals.unknownForm("A list of the programme's people");
    }
  }
}
