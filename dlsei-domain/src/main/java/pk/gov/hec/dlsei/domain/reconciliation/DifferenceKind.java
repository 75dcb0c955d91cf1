package pk.gov.hec.dlsei.domain.reconciliation;

/** How the two books can differ, each with the repair that is proposed. */
public enum DifferenceKind {
  /** A member whose id is none of our learners'. */
  UNKNOWN_MEMBER(Repair.BY_HAND),
  /** A member whose licence was taken back or has ended. */
  STAYED_MEMBER(Repair.REMOVE),
  /** A licence whose learner has joined, as far as we know, and was never among the members. */
  MISSING_MEMBER(Repair.INVITE_AGAIN),
  /** A licence whose learner was a member and is none any more, though we removed nobody. */
  REMOVED_OUTSIDE(Repair.INVITE_AGAIN),
  /** A learner who has another e-mail address there than here. */
  OTHER_EMAIL(Repair.TELL_LEARNER);

  /** What is proposed. */
  public enum Repair {
    /** An officer looks at the platform's own page: nobody whom we do not know is removed by us. */
    BY_HAND,
    /** The learner is removed once more, after a snapshot of the progress. */
    REMOVE,
    /** The learner is invited once more, with the same id. */
    INVITE_AGAIN,
    /** The learner is asked, at the address that we know, which one is right. */
    TELL_LEARNER
  }

  private final Repair repair;

  DifferenceKind(Repair repair) {
    this.repair = repair;
  }

  /** What is proposed. */
  public Repair repair() {
    return repair;
  }
}
