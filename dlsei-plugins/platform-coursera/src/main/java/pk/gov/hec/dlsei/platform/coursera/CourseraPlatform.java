package pk.gov.hec.dlsei.platform.coursera;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import pk.gov.hec.dlsei.api.learning.CourseProgress;
import pk.gov.hec.dlsei.api.learning.ExportedRow;
import pk.gov.hec.dlsei.api.learning.InvitationOutcome;
import pk.gov.hec.dlsei.api.learning.InvitationOutcome.Status;
import pk.gov.hec.dlsei.api.learning.LearnerInvitation;
import pk.gov.hec.dlsei.api.learning.LearnerStanding;
import pk.gov.hec.dlsei.api.learning.LearningPlatform;
import pk.gov.hec.dlsei.api.learning.ListsMembers;
import pk.gov.hec.dlsei.api.learning.ListsMembersWithEmail;
import pk.gov.hec.dlsei.api.learning.LooksUpLearners;
import pk.gov.hec.dlsei.api.learning.MemberEmailPage;
import pk.gov.hec.dlsei.api.learning.MemberPage;
import pk.gov.hec.dlsei.api.learning.ProgressPage;
import pk.gov.hec.dlsei.api.learning.ReadsExports;
import pk.gov.hec.dlsei.api.learning.ReadsProgress;
import pk.gov.hec.dlsei.api.learning.RemovalOutcome;
import pk.gov.hec.dlsei.api.learning.RemovesMembers;
import pk.gov.hec.dlsei.api.learning.ReportsProgress;
import pk.gov.hec.dlsei.platform.coursera.CourseraInterface.Listing;

/**
 * Coursera, as the host sees it. An invitation is one POST; only where Coursera says 401 is there a
 * second. No message holds a name, an e-mail address or a learner's id, and nothing is logged.
 */
final class CourseraPlatform
    implements LearningPlatform,
        LooksUpLearners,
        ListsMembers,
        ListsMembersWithEmail,
        RemovesMembers,
        ReportsProgress,
        ReadsExports,
        ReadsProgress {

  private final URI base;
  private final Clock clock;
  private final Calls calls;
  private final People people;
  private final Reports reports;
  private final Removals removals;

  CourseraPlatform(CourseraSettings settings, Clock clock) {
    this.base = settings.base();
    this.clock = clock;
    this.calls = new Calls(settings, clock);
    this.people = new People(settings, calls, clock);
    this.reports = new Reports(settings, calls, clock);
    this.removals = new Removals(settings, calls, people, clock);
  }

  @Override
  public InvitationOutcome invite(LearnerInvitation learner) {
    Reply reply;
    try {
      reply =
          calls.post(
              CourseraInterface.invitations(base, learner.programme()),
              CourseraInterface.invitation(learner));
    } catch (NoAnswerException e) {
      return unknown(e.getMessage() + ".");
    }
    if (reply.isSuccess()) {
      return CourseraInterface.takenAt(reply)
          .map(at -> new InvitationOutcome(Status.INVITED, at, null))
          .orElseGet(() -> unknown("Coursera's answer could not be read."));
    }
    if (CourseraInterface.saysAlreadyThere(reply)) {
      return whatIsThere(learner);
    }
    return refusal(reply);
  }

  private InvitationOutcome refusal(Reply reply) {
    String shown = "(%d%s).".formatted(reply.status(), CourseraInterface.shownCode(reply));
    if (reply.status() == 400 || reply.status() == 422) {
      return refused("Coursera refuses this learner's data " + shown);
    }
    if (reply.isServerError()) {
      return unknown("Coursera failed over the invitation " + shown);
    }
    throw Refusals.of(reply, clock);
  }

  private InvitationOutcome whatIsThere(LearnerInvitation learner) {
    return lookUp(learner.learnerId(), learner.programme())
        .map(
            standing ->
                new InvitationOutcome(
                    switch (standing.state()) {
                      case INVITED -> Status.ALREADY_INVITED;
                      case MEMBER -> Status.ALREADY_MEMBER;
                    },
                    standing.since(),
                    null))
        .orElseGet(
            () ->
                unknown(
                    "Coursera says that this learner is there already, and does not list it (yet):"
                        + " if it stays so, somebody else has the e-mail address in this programme."));
  }

  @Override
  public Optional<LearnerStanding> lookUp(String learnerId, String programme) {
    return people
        .find(learnerId, programme, Listing.MEMBERSHIPS)
        .map(member -> standing(LearnerStanding.State.MEMBER, member.at()))
        .or(
            () ->
                people
                    .find(learnerId, programme, Listing.INVITATIONS)
                    .map(invited -> standing(LearnerStanding.State.INVITED, invited.at())));
  }

  private static LearnerStanding standing(LearnerStanding.State state, Instant since) {
    return new LearnerStanding(state, since);
  }

  @Override
  public MemberPage members(String programme, String from) {
    CourseraInterface.Page page = people.page(programme, Listing.MEMBERSHIPS, offset(from));
    return new MemberPage(
        page.entries().stream()
            .map(entry -> new MemberPage.Member(entry.learnerId(), entry.at()))
            .toList(),
        page.next().map(String::valueOf));
  }

  @Override
  public MemberEmailPage membersWithEmail(String programme, String from) {
    CourseraInterface.Page page = people.page(programme, Listing.MEMBERSHIPS, offset(from));
    return new MemberEmailPage(
        page.entries().stream()
            .map(
                entry ->
                    new MemberEmailPage.Member(
                        entry.learnerId(), entry.email(), Optional.ofNullable(entry.at())))
            .toList(),
        page.next().map(String::valueOf));
  }

  private static int offset(String from) {
    return from.isEmpty() ? 0 : Integer.parseInt(from);
  }

  @Override
  public RemovalOutcome remove(String learnerId, String programme) {
    return removals.remove(learnerId, programme);
  }

  @Override
  public ProgressPage progress(String programme, Optional<Instant> activeAfter, String from) {
    EnrolmentReport.Page page = reports.page(programme, activeAfter, offset(from));
    return new ProgressPage(page.lines(), page.next().map(String::valueOf));
  }

  @Override
  public List<CourseProgress> progressOf(String learnerId, String programme) {
    return reports.of(learnerId, programme);
  }

  @Override
  public Set<String> columns() {
    return ExportTables.columns();
  }

  @Override
  public boolean isExport(Set<String> columns) {
    return ExportTables.areThese(columns);
  }

  @Override
  public List<ExportedRow> read(List<Map<String, String>> rows) {
    return rows.stream().map(ExportTables::read).toList();
  }

  @Override
  public List<Optional<CourseProgress>> progress(List<Map<String, String>> rows) {
    return rows.stream().map(ExportTables::progress).toList();
  }

  private static InvitationOutcome refused(String message) {
    return new InvitationOutcome(Status.REFUSED, null, message);
  }

  private static InvitationOutcome unknown(String message) {
    return new InvitationOutcome(Status.UNKNOWN, null, message);
  }
}
