package pk.gov.hec.dlsei.domain.allotment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import pk.gov.hec.dlsei.api.cohort.SeatShare;
import pk.gov.hec.dlsei.api.value.InstitutionCode;

/** One university's part of an allotment: what was computed and why, and what HEC made of it. */
@Entity
@Table(name = "allotment_share")
public class Share {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "allotment_share_seq")
  @SequenceGenerator(
      name = "allotment_share_seq",
      sequenceName = "allotment_share_seq",
      allocationSize = 50)
  private Long id;

  @Column(name = "allotment_id")
  private long allotmentId;

  private String institution;
  private int enrolment;
  private int computed;
  private BigDecimal exact;

  @Enumerated(EnumType.STRING)
  private SeatShare.Bound bound;

  @Enumerated(EnumType.STRING)
  private SeatShare.Rounding rounding;

  private String clauses;
  private int seats;
  private int reserved;
  private String reason;

  @Column(name = "adjusted_by")
  private Long adjustedBy;

  /** For the persistence provider. */
  protected Share() {}

  /**
   * As it was computed, or as HEC's list has it.
   *
   * @param allotmentId of the draft
   * @param share as the policy says
   * @param enrolment from which it came about
   */
  public Share(long allotmentId, SeatShare share, int enrolment) {
    this.allotmentId = allotmentId;
    this.institution = share.institution().value();
    this.enrolment = enrolment;
    this.computed = share.seats();
    this.exact = share.exact();
    this.bound = share.bound();
    this.rounding = share.rounding();
    this.clauses = String.join(" ", share.clauseIds());
    this.seats = share.seats();
    this.reserved = share.reserved();
  }

  /**
   * HEC gives it another number.
   *
   * @param wanted 0 or more; the computed number takes the adjustment back
   * @param why not blank
   * @param by the officer's account
   */
  public void adjust(int wanted, String why, long by) {
    seats = wanted;
    reserved = Math.min(reserved, wanted);
    boolean asComputed = wanted == computed;
    reason = asComputed ? null : why;
    adjustedBy = asComputed ? null : by;
  }

  /**
   * What is reserved of it, after some university's number was adjusted.
   *
   * @param of its seats
   */
  public void reserve(int of) {
    reserved = of;
  }

  /** As the policy knows it. */
  public SeatShare share() {
    return new SeatShare(
        institution(), seats, reserved, exact, bound, rounding, List.of(clauses.split(" ")));
  }

  public InstitutionCode institution() {
    return new InstitutionCode(institution);
  }

  public int enrolment() {
    return enrolment;
  }

  /** What the policy computed, or HEC's list says. */
  public int computed() {
    return computed;
  }

  public int seats() {
    return seats;
  }

  public int reserved() {
    return reserved;
  }

  /** Why it is not what was computed; empty where it is. */
  public Optional<String> reason() {
    return Optional.ofNullable(reason);
  }

  /** Who adjusted it. */
  public Optional<Long> adjustedBy() {
    return Optional.ofNullable(adjustedBy);
  }
}
