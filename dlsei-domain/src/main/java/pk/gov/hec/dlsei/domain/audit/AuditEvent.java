package pk.gov.hec.dlsei.domain.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/**
 * One thing that somebody did. Written once, in the transaction of the deed; the database refuses
 * every change.
 */
@Entity
@Table(name = "audit_event")
public class AuditEvent {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "audit_event_seq")
  @SequenceGenerator(
      name = "audit_event_seq",
      sequenceName = "audit_event_seq",
      allocationSize = 50)
  private Long id;

  private Instant at;

  @Column(name = "business_at")
  private Instant businessAt;

  private Long actor;

  @Enumerated(EnumType.STRING)
  private AuditAction action;

  private String subject;
  private String facts;

  /** For the persistence provider. */
  protected AuditEvent() {}

  /**
   * A deed.
   *
   * @param at in real time
   * @param businessAt by the business clock
   * @param actor null for the platform or a visitor
   * @param action not null
   */
  public AuditEvent(Instant at, Instant businessAt, Long actor, AuditAction action) {
    this.at = at;
    this.businessAt = businessAt;
    this.actor = actor;
    this.action = action;
  }

  /**
   * Says what it was done to.
   *
   * @param subject such as {@code account:17}
   * @param facts a JSON object
   * @return this
   */
  public AuditEvent of(String subject, String facts) {
    this.subject = subject;
    this.facts = facts;
    return this;
  }
}
