package pk.gov.hec.dlsei.web.applicant;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import pk.gov.hec.dlsei.domain.application.ApplicationStatus;
import pk.gov.hec.dlsei.domain.application.MoreAsked;
import pk.gov.hec.dlsei.domain.decision.Decision;
import pk.gov.hec.dlsei.domain.decision.DecisionKind;
import pk.gov.hec.dlsei.domain.institution.Institution;
import pk.gov.hec.dlsei.domain.learner.Story;
import pk.gov.hec.dlsei.domain.licence.Licence;
import pk.gov.hec.dlsei.domain.licence.LicenceStatus;

/**
 * An application's story as a page shows it.
 *
 * @param story not null
 */
public record StoryView(Story story) {

  /** How a stage stands. */
  public enum Look {
    DONE,
    NOW,
    BAD,
    TO_COME
  }

  /**
   * A stage of the timeline.
   *
   * @param name of it, for its text
   * @param look how it stands
   * @param at when it was reached; null where it was not
   */
  public record Stage(String name, Look look, Instant at) {

    /** The class of its mark. */
    public String css() {
      return look == Look.TO_COME ? "" : look.name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  /** Submitted, decided, seat, invited, active: what is reached, what is next; or how it ended. */
  public List<Stage> getTimeline() {
    List<Stage> stages = new ArrayList<>();
    boolean isReached = true;
    for (var stage : reached().entrySet()) {
      Look notYet = isReached ? Look.NOW : Look.TO_COME;
      isReached = stage.getValue() != null;
      stages.add(new Stage(stage.getKey(), isReached ? Look.DONE : notYet, stage.getValue()));
    }
    story.licence().flatMap(Licence::endedAt).ifPresent(at -> end(stages, at));
    if (isRejected()) {
      Stage decided = stages.get(1);
      return List.of(stages.get(0), new Stage(decided.name(), Look.BAD, decided.at()));
    }
    return stages;
  }

  /** By name when each stage was reached; null where it was not. */
  private Map<String, Instant> reached() {
    var application = story.application();
    var licence = story.licence();
    Map<String, Instant> reached = new LinkedHashMap<>();
    reached.put("SUBMITTED", application.submission().map(s -> s.submittedAt()).orElse(null));
    if (application.status() == ApplicationStatus.AWAITING_PAYMENT) {
      reached.put("PAID", null);
    }
    reached.put("DECIDED", application.decidedAt().orElse(null));
    reached.put("SEAT", licence.map(Licence::grantedAt).orElse(null));
    reached.put("INVITED", licence.flatMap(Licence::invitedAt).orElse(null));
    reached.put("ACTIVE", licence.flatMap(Licence::activatedAt).orElse(null));
    return reached;
  }

  /** Nothing comes any more of a licence that is over. */
  private void end(List<Stage> stages, Instant at) {
    stages.removeIf(stage -> stage.at() == null);
    boolean isPlain =
        story.licence().map(Licence::status).stream().allMatch(LicenceStatus.ENDED::equals);
    stages.add(new Stage("OVER", isPlain ? Look.DONE : Look.BAD, at));
  }

  private boolean isRejected() {
    return story.application().status() == ApplicationStatus.REJECTED;
  }

  /** The key of the status' word and colour. */
  public String getStatus() {
    return story
        .licence()
        .map(Licence::status)
        .map(LicenceStatus::name)
        .orElse(
            story.application().isAskedForMore() ? "ASKED" : story.application().status().name());
  }

  /** The class of the status' tag. */
  public String getStatusCss() {
    return switch (getStatus()) {
      case "APPROVED", "INVITED", "ACTIVE", "GRANTED" -> "ok";
      case "REJECTED", "INVITATION_REFUSED", "REVOKED" -> "no";
      case "DRAFT", "ENDED", "WITHDRAWN", "DEACTIVATED" -> "info";
      default -> "wait";
    };
  }

  /** The decision of which the next step says that its reason stands below; null for none. */
  public Decision getGrounds() {
    DecisionKind kind =
        switch (story.nextStep()) {
          case APPLY_AGAIN -> DecisionKind.REJECTED;
          case LICENCE_REVOKING -> DecisionKind.REVOCATION_CONFIRMED;
          case LICENCE_REVOKED -> DecisionKind.REVOKED;
          case LICENCE_ENDED -> DecisionKind.ENDED;
          default -> null;
        };
    return story.decisions().stream()
        .filter(decision -> decision.kind() == kind)
        .reduce((earlier, later) -> later)
        .orElse(null);
  }

  /** What people quote; null for a draft. */
  public String getNumber() {
    return story.application().submission().map(s -> s.number()).orElse(null);
  }

  /** The place in the queue, from 1. */
  public int getPlace() {
    return story.before() + 1;
  }

  /** Whether a place in a queue is to be shown. */
  public boolean isQueued() {
    ApplicationStatus status = story.application().status();
    return status == ApplicationStatus.PENDING || status == ApplicationStatus.WAITING;
  }

  /** Whether the fee comes before anybody decides (SOP1/R6). */
  public boolean isAwaitingPayment() {
    return story.application().status() == ApplicationStatus.AWAITING_PAYMENT;
  }

  /** What the reviewer asks; null where nothing is open. */
  public MoreAsked getAsked() {
    return story.application().isAskedForMore() ? story.application().more().orElse(null) : null;
  }

  public Institution getInstitution() {
    return story.institution().orElse(null);
  }

  public Licence getLicence() {
    return story.licence().orElse(null);
  }

  @Override
  public String toString() {
    return "view of " + story;
  }
}
