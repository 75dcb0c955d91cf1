package pk.gov.hec.dlsei.run.sandbox;

import java.time.Duration;
import java.util.List;

/**
 * What becomes of one learner who was invited: a fixed function of the id and the time, computed
 * when somebody looks. Whoever joined by the sandbox' page joined then, and studies.
 */
final class Life {

  private static final long HOUR = Duration.ofHours(1).toMillis();
  private static final long DAY = Duration.ofDays(1).toMillis();

  private final Learner known;
  private final Fate fate;
  private final Habit habit;
  private final long joins;

  private Life(Learner known) {
    this.known = known;
    this.fate = Fate.of(known.externalId());
    this.habit = known.isMember() ? Habit.of(fate).ofWhoJoined() : Habit.of(fate);
    this.joins =
        known.isMember()
            ? known.joinedAt()
            : known.createdAt() + HOUR * fate.draw("joins", 6, 10 * 24);
  }

  /** The learner as of a time; what is remembered of courses stands. */
  static Learner of(Learner known, long now) {
    return known.enrolments().isEmpty() ? new Life(known).at(now) : known;
  }

  private Learner at(long now) {
    if (habit == Habit.NEVER_JOINS || now < joins) {
      return known;
    }
    Learner member = known.joined(joins).with(courses(now));
    boolean moved =
        habit == Habit.FINISHES_AND_MOVES && now >= joins + DAY * fate.draw("moves", 20, 60);
    return moved ? member.reachedAt(known.email().replaceFirst("@", ".new@")) : member;
  }

  private List<Enrolment> courses(long now) {
    int most = Title.MIXED.size();
    return switch (habit) {
      case NEVER_JOINS, DOES_NOTHING -> List.of();
      case NEVER_COMPLETES -> study(1).withoutEnd(now);
      case GOES_IDLE -> study(most).until(Math.min(now, joins + DAY * fate.draw("idle", 15, 40)));
      case FINISHES, FINISHES_AND_MOVES -> study(fate.draw("courses", 1, most)).until(now);
    };
  }

  private Study study(int courses) {
    boolean specialised = fate.draw("specialised", 0, 1) == 1;
    long begin = joins + HOUR * fate.draw("begins", 1, 48);
    return new Study(fate, specialised, courses, begin, HOUR * fate.draw("rests", 30, 48));
  }
}
