package pk.gov.hec.dlsei.run.sandbox;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The courses that a learner takes one after the other, in sessions at equal distances. Only a
 * session changes anything, so a report of what is new misses nothing. A course takes 16 days at
 * most.
 *
 * @param fate the learner's
 * @param specialised whether they belong to a specialisation, as far as it goes
 * @param courses how many, 1 to 5
 * @param begin when the first is taken up
 * @param rest from a session to the next, in milliseconds
 */
record Study(Fate fate, boolean specialised, int courses, long begin, long rest) {

  private static final String CERTIFICATES = "https://www.coursera.example/verify/";

  /** What was done until then. */
  List<Enrolment> until(long now) {
    List<Enrolment> taken = new ArrayList<>();
    long start = begin;
    for (Title title : titles()) {
      if (start > now) {
        break;
      }
      long sessions = Math.min((now - start) / rest, title.sessions());
      taken.add(course(title, start, sessions, sessions));
      start += rest * (title.sessions() + 1L);
    }
    return whole(taken);
  }

  /** The first course alone: come again and again, and never get to its end. */
  List<Enrolment> withoutEnd(long now) {
    if (begin > now) {
      return List.of();
    }
    Title title = titles().get(0);
    long sessions = (now - begin) / rest;
    int stuck = fate.draw("stuck", 1, title.sessions() - 1);
    return whole(List.of(course(title, begin, sessions, Math.min(sessions, stuck))));
  }

  private List<Title> titles() {
    return (specialised ? Title.SPECIALISED : Title.MIXED).subList(0, courses);
  }

  private Enrolment course(Title title, long start, long sessions, long done) {
    boolean completed = done == title.sessions();
    long last = start + rest * sessions;
    return new Enrolment(
        title.id(),
        "Course",
        title.name(),
        title.id(),
        title.partner(),
        start,
        last,
        completed ? last : null,
        completed ? fate.draw("grade " + title.id(), 65, 100) / 100.0 : null,
        100.0 * done / title.sessions(),
        title.hours(),
        completed ? CERTIFICATES + fate.code(title.id()) : null);
  }

  /** With the line of the specialisation before those of its courses. */
  private List<Enrolment> whole(List<Enrolment> taken) {
    if (!specialised || taken.isEmpty()) {
      return taken;
    }
    List<Enrolment> parts = taken.subList(0, Math.min(taken.size(), Title.PARTS));
    Enrolment last = parts.get(parts.size() - 1);
    boolean completed = parts.size() == Title.PARTS && last.completedAt() != null;
    Title title = Title.DATA_ANALYSIS;
    Enrolment all =
        new Enrolment(
            title.id(),
            "Specialization",
            title.name(),
            title.id(),
            title.partner(),
            begin,
            last.lastActivityAt(),
            completed ? last.completedAt() : null,
            null,
            parts.stream().mapToDouble(Enrolment::overallProgress).sum() / Title.PARTS,
            title.hours(),
            completed ? CERTIFICATES + fate.code(title.id()) : null);
    return Stream.concat(Stream.of(all), taken.stream()).toList();
  }
}
