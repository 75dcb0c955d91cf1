package pk.gov.hec.dlsei.run.sandbox;

import java.util.List;
import java.util.stream.Stream;

/**
 * A course of the sandbox' catalogue.
 *
 * @param id its id
 * @param name its title
 * @param partner who offers it
 * @param hours how long it takes
 * @param sessions in how many sittings a learner of the sandbox works through it
 */
record Title(String id, String name, String partner, int hours, int sessions) {

  /** What those learn who want all of a specialisation: its courses first. */
  static final List<Title> SPECIALISED =
      List.of(
          new Title("python", "Programming in Python", "An invented university", 12, 5),
          new Title("statistics", "Statistics for Everybody", "An invented university", 18, 7),
          new Title("charts", "Showing Data in Charts", "An invented university", 10, 5),
          new Title("writing", "Writing for Science", "Another invented university", 14, 6),
          new Title("projects", "Leading Projects", "An invented company", 16, 6));

  /** What the others learn. */
  static final List<Title> MIXED =
      List.of(
          new Title("writing", "Writing for Science", "Another invented university", 14, 6),
          new Title("security", "Safe Computing", "An invented company", 15, 6),
          new Title("python", "Programming in Python", "An invented university", 12, 5),
          new Title("projects", "Leading Projects", "An invented company", 16, 6),
          new Title("teaching", "Teaching Online", "Another invented university", 20, 8));

  /** The specialisation itself. */
  static final Title DATA_ANALYSIS =
      new Title("data-analysis", "Data Analysis", "An invented university", 40, 17);

  /** How many of the first of {@link #SPECIALISED} the specialisation has. */
  static final int PARTS = 3;

  /** The catalogue, as a programme lists it. */
  static List<String> contentIds() {
    return Stream.concat(
            Stream.of("Specialization~" + DATA_ANALYSIS.id),
            Stream.concat(SPECIALISED.stream(), MIXED.stream())
                .map(title -> "Course~" + title.id)
                .distinct())
        .toList();
  }
}
