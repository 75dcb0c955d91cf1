package pk.gov.hec.dlsei.domain.application;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import pk.gov.hec.dlsei.api.value.CohortId;

/**
 * An application to a cohort. A DRAFT is filled in step by step and submitted when it is complete;
 * from then on it is PENDING and has its place (R06). A reviewer may ask for more once or several
 * times: it stays PENDING, keeps its place, and the reviewer's hours stop (R16). Approved, it gets
 * a seat at once (APPROVED) or waits for one (WAITING); or it is REJECTED, and another may follow.
 * Where the licence was taken back and the person applies again, it is DEACTIVATED (WP2/A.2).
 */
@Entity
@Table(name = "application")
public class Application {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "application_seq")
  @SequenceGenerator(
      name = "application_seq",
      sequenceName = "application_seq",
      allocationSize = 50)
  private Long id;

  @Column(name = "person_id")
  private long personId;

  private String cohort;

  @Enumerated(EnumType.STRING)
  private ApplicationStatus status;

  @Column(name = "started_at")
  private Instant startedAt;

  @Embedded private FilledForm filled = new FilledForm();
  @Embedded private Submission submission;
  @Embedded private MoreAsked more;

  @Column(name = "decide_by")
  private Instant decideBy;

  @Column(name = "decided_at")
  private Instant decidedAt;

  @Column(name = "takeover_id")
  private Long takeoverId;

  @Column(name = "takeover_line")
  private Integer takeoverLine;

  @Version private int version;

  /** For the persistence provider. */
  protected Application() {}

  /**
   * An empty draft.
   *
   * @param personId whose it is
   * @param cohort applied to
   * @param at by the business clock
   */
  public Application(long personId, CohortId cohort, Instant at) {
    this.personId = personId;
    this.cohort = cohort.value();
    this.status = ApplicationStatus.DRAFT;
    this.startedAt = at;
  }

  /**
   * Fills the form in.
   *
   * @param form may be incomplete
   */
  public void fill(ApplicationForm form) {
    demand(ApplicationStatus.DRAFT);
    filled = new FilledForm(form);
  }

  /**
   * Submits it.
   *
   * @param submitted its place and the policy that let it in
   * @param until when a reviewer should have decided
   */
  public void submit(Submission submitted, Instant until) {
    become(ApplicationStatus.PENDING);
    submission = submitted;
    decideBy = until;
  }

  /**
   * Registers it: it has its place, and nobody decides until the fee is paid (SOP1/R6).
   *
   * @param submitted its place and the policy that let it in
   */
  public void awaitPayment(Submission submitted) {
    become(ApplicationStatus.AWAITING_PAYMENT);
    submission = submitted;
  }

  /**
   * A reviewer asks for more: the hours stop until the answer, or until the answer is due.
   *
   * @param question for the applicant
   * @param at by the business clock
   * @param due when the answer is due
   */
  public void askForMore(String question, Instant at, Instant due) {
    demand(ApplicationStatus.PENDING);
    if (isAwaitingAnswer(at)) {
      goOn(at);
    }
    decideBy = decideBy.plus(Duration.between(at, due));
    more = new MoreAsked(question, at, due);
  }

  /**
   * The applicant answers: the hours go on.
   *
   * @param answer the applicant's words, null where only a document was replaced
   * @param at by the business clock
   */
  public void answer(String answer, Instant at) {
    demand(ApplicationStatus.PENDING);
    if (!isAskedForMore()) {
      throw new IllegalStateException("Nothing is asked of application " + id);
    }
    if (isAwaitingAnswer(at)) {
      goOn(at);
    }
    more = more.answered(answer, at);
  }

  /** The hours that stood still until the answer was due go on. */
  private void goOn(Instant at) {
    decideBy = decideBy.minus(Duration.between(at, more.dueAt()));
  }

  /** Approved and licensed. */
  public void approve(Instant at) {
    become(ApplicationStatus.APPROVED);
    decidedAt = decidedAt == null ? at : decidedAt;
  }

  /** Approved, and waits for a seat. */
  public void queueForSeat(Instant at) {
    become(ApplicationStatus.WAITING);
    decidedAt = at;
  }

  /**
   * Waits on in another pool, for a seat or a decision as it did (WP2/A.3, reading R17).
   *
   * @param next the cohort of the pool
   * @param submitted its place there, of the same instant
   * @param until when a reviewer should have decided, at the earliest
   */
  public void waitOn(CohortId next, Submission submitted, Instant until) {
    if (status != ApplicationStatus.WAITING) {
      demand(ApplicationStatus.PENDING);
      decideBy = decideBy.isAfter(until) ? decideBy : until; // an answer may be awaited
    }
    cohort = next.value();
    submission = submitted;
  }

  /** Refused. */
  public void reject(Instant at) {
    become(ApplicationStatus.REJECTED);
    decidedAt = at;
  }

  /**
   * A registration of an earlier year, which had its licence then (WP2/2.1, 2.2, A.4).
   *
   * @param submitted its place, at the moment of the registration, which was granted then
   * @param file from which it is taken over
   * @param line of the file
   */
  public void takeOver(Submission submitted, long file, int line) {
    submit(submitted, submitted.submittedAt());
    approve(submitted.submittedAt());
    takeoverId = file;
    takeoverLine = line;
  }

  /** The licence was taken back, and another application or nothing follows (WP2/A.2). */
  public void deactivate() {
    become(ApplicationStatus.DEACTIVATED);
  }

  /** Whether it was taken over from an earlier register. */
  public boolean isTakenOver() {
    return takeoverId != null;
  }

  private void become(ApplicationStatus next) {
    if (!status.mayBecome(next)) {
      throw new IllegalStateException(
          "Application " + id + " is " + status + ", not to be " + next);
    }
    status = next;
  }

  private void demand(ApplicationStatus needed) {
    if (status != needed) {
      throw new IllegalStateException("Application " + id + " is " + status + ", not " + needed);
    }
  }

  /** Whether the applicant has to answer. */
  public boolean isAskedForMore() {
    return status == ApplicationStatus.PENDING && more != null && more.isOpen();
  }

  /**
   * Whether it is the applicant's turn: once the answer is overdue, somebody decides (R16).
   *
   * @param now by the business clock
   * @return true while an answer may still come in time
   */
  public boolean isAwaitingAnswer(Instant now) {
    return isAskedForMore() && now.isBefore(more.dueAt());
  }

  public Long id() {
    return id;
  }

  public long personId() {
    return personId;
  }

  /** What was filled in or answered goes; that it was there, and what was decided, stays. */
  public void erase() {
    filled = filled.erased();
    more = null;
  }

  public CohortId cohort() {
    return new CohortId(cohort);
  }

  public ApplicationStatus status() {
    return status;
  }

  /** What is filled in. */
  public ApplicationForm form() {
    return filled.form();
  }

  public Instant startedAt() {
    return startedAt;
  }

  /** Its place and policy; empty for a draft. */
  public Optional<Submission> submission() {
    return Optional.ofNullable(submission).filter(Submission::isMade);
  }

  /** What a reviewer asked for last. */
  public Optional<MoreAsked> more() {
    return Optional.ofNullable(more).filter(asked -> asked.question() != null);
  }

  /** When a reviewer should have decided (R27); empty for a draft, and until the fee is paid. */
  public Optional<Instant> decideBy() {
    return Optional.ofNullable(decideBy);
  }

  public Optional<Instant> decidedAt() {
    return Optional.ofNullable(decidedAt);
  }

  public int version() {
    return version;
  }

  @Override
  public String toString() {
    return "application " + id + " " + status;
  }
}
