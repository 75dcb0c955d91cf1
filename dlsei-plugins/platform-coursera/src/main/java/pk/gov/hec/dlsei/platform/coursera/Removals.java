package pk.gov.hec.dlsei.platform.coursera;

import java.net.URI;
import java.time.Clock;
import pk.gov.hec.dlsei.api.learning.RemovalOutcome;
import pk.gov.hec.dlsei.platform.coursera.CourseraInterface.Listing;

/** Ends memberships. A second call finds nobody, so whatever passes is tried again. */
final class Removals {

  private static final int NOT_FOUND = 404;

  private final URI base;
  private final Calls calls;
  private final People people;
  private final Clock clock;

  Removals(CourseraSettings settings, Calls calls, People people, Clock clock) {
    this.base = settings.base();
    this.calls = calls;
    this.people = people;
    this.clock = clock;
  }

  RemovalOutcome remove(String learnerId, String programme) {
    Reply reply = send(CourseraInterface.membership(base, programme, learnerId));
    if (reply.isSuccess()) {
      return RemovalOutcome.REMOVED;
    }
    if (reply.status() == NOT_FOUND) {
      // A wrong programme answers so too: its members could not be listed, and this would say so.
      people.page(programme, Listing.MEMBERSHIPS, 0);
      return RemovalOutcome.NOT_A_MEMBER;
    }
    throw Refusals.of(reply, clock);
  }

  private Reply send(URI membership) {
    try {
      return calls.delete(membership);
    } catch (NoAnswerException e) {
      throw Refusals.later(e);
    }
  }
}
