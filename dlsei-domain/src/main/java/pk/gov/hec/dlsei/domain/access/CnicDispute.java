package pk.gov.hec.dlsei.domain.access;

import jakarta.persistence.AttributeOverride;
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
import java.time.Instant;
import java.util.Locale;
import pk.gov.hec.dlsei.domain.crypto.Sealed;
import pk.gov.hec.dlsei.domain.person.SealedCnic;

/**
 * Somebody says that another has registered with their CNIC: OPEN, until an officer has UPHELD it
 * (the other account loses the number and is closed) or DISMISSED it, with a reason.
 */
@Entity
@Table(name = "cnic_dispute")
public class CnicDispute {

  /** How far a dispute is. */
  public enum State {
    OPEN,
    UPHELD,
    DISMISSED
  }

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "cnic_dispute_seq")
  @SequenceGenerator(
      name = "cnic_dispute_seq",
      sequenceName = "cnic_dispute_seq",
      allocationSize = 50)
  private Long id;

  private String reference;
  private String name;

  @Embedded
  @AttributeOverride(name = "sealed", column = @Column(name = "cnic_sealed"))
  @AttributeOverride(name = "keyId", column = @Column(name = "cnic_key_id"))
  private Sealed cnic;

  @Column(name = "cnic_lookup")
  private byte[] cnicLookup;

  private String email;
  private String language;
  private String explanation;

  @Enumerated(EnumType.STRING)
  private State state;

  @Column(name = "filed_at")
  private Instant filedAt;

  @Column(name = "closed_at")
  private Instant closedAt;

  @Column(name = "closed_by")
  private Long closedBy;

  private String reason;

  @Version private int version;

  /** For the persistence provider. */
  protected CnicDispute() {}

  /**
   * A dispute as it was filed.
   *
   * @param form what was typed
   * @param cnic its number, sealed
   * @param reference for the person to quote
   * @param at in real time
   */
  public CnicDispute(DisputeForm form, SealedCnic cnic, String reference, Instant at) {
    this.reference = reference;
    this.name = form.name();
    this.cnic = cnic.sealed();
    this.cnicLookup = cnic.lookup();
    this.email = form.email().value();
    this.language = form.language().getLanguage();
    this.explanation = form.explanation();
    this.state = State.OPEN;
    this.filedAt = at;
  }

  /**
   * An officer decides.
   *
   * @param outcome UPHELD or DISMISSED
   * @param officer the officer's account
   * @param why for the person
   * @param at in real time
   */
  public void close(State outcome, long officer, String why, Instant at) {
    if (state != State.OPEN || outcome == State.OPEN) {
      throw new IllegalStateException("Dispute " + reference + " is " + state);
    }
    state = outcome;
    closedBy = officer;
    closedAt = at;
    reason = why;
  }

  public Long id() {
    return id;
  }

  public String reference() {
    return reference;
  }

  public String name() {
    return name;
  }

  public SealedCnic cnic() {
    return new SealedCnic(cnic, cnicLookup.clone());
  }

  public Email email() {
    return new Email(email);
  }

  public Locale language() {
    return Locale.forLanguageTag(language);
  }

  public String explanation() {
    return explanation;
  }

  public State state() {
    return state;
  }

  public Instant filedAt() {
    return filedAt;
  }

  @Override
  public String toString() {
    return "dispute " + reference;
  }
}
