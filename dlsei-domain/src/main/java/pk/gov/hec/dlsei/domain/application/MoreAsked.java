package pk.gov.hec.dlsei.domain.application;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.Optional;

/** What a reviewer asked an applicant for, and what came back (reading R16). */
@Embeddable
public class MoreAsked {

  @Column(name = "more_question")
  private String question;

  @Column(name = "more_asked_at")
  private Instant askedAt;

  @Column(name = "more_due_at")
  private Instant dueAt;

  @Column(name = "more_answer")
  private String answer;

  @Column(name = "more_answered_at")
  private Instant answeredAt;

  /** For the persistence provider. */
  protected MoreAsked() {}

  MoreAsked(String question, Instant askedAt, Instant dueAt) {
    this.question = question;
    this.askedAt = askedAt;
    this.dueAt = dueAt;
  }

  MoreAsked answered(String words, Instant at) {
    MoreAsked closed = new MoreAsked(question, askedAt, dueAt);
    closed.answer = words;
    closed.answeredAt = at;
    return closed;
  }

  boolean isOpen() {
    return question != null && answeredAt == null;
  }

  public String question() {
    return question;
  }

  public Instant askedAt() {
    return askedAt;
  }

  public Instant dueAt() {
    return dueAt;
  }

  public Optional<String> answer() {
    return Optional.ofNullable(answer);
  }

  public Optional<Instant> answeredAt() {
    return Optional.ofNullable(answeredAt);
  }
}
