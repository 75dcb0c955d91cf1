package pk.gov.hec.dlsei.run.sandbox;

/** What learners of the sandbox do, each with the share of those who do so. */
enum Habit {
  /** Leaves the invitation alone. */
  NEVER_JOINS(15),
  /** Joins and takes no course. */
  DOES_NOTHING(10),
  /** Takes a course, comes again and again, and does not get to its end. */
  NEVER_COMPLETES(15),
  /** Studies, and stops after some weeks. */
  GOES_IDLE(20),
  /** Finishes one to five courses, one after the other. */
  FINISHES(35),
  /** The same, and has another e-mail address one day. */
  FINISHES_AND_MOVES(5);

  private final int percent;

  Habit(int percent) {
    this.percent = percent;
  }

  static Habit of(Fate fate) {
    int left = fate.draw("habit", 0, 99);
    for (Habit habit : values()) {
      left -= habit.percent;
      if (left < 0) {
        return habit;
      }
    }
    throw new IllegalStateException("The shares are less than all");
  }

  /** The habit of somebody who has joined: those who would not have, or for nothing, study. */
  Habit ofWhoJoined() {
    return this == NEVER_JOINS || this == DOES_NOTHING ? FINISHES : this;
  }
}
