package pk.gov.hec.dlsei.api.learning;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A page of a programme's progress. Created by PLUGIN.
 *
 * @param rows in the platform's order, never null; may be empty though there is a next page
 * @param next where the next page begins; empty on the last one
 */
public record ProgressPage(List<CourseProgress> rows, Optional<String> next) {

  /** Copies the rows. */
  public ProgressPage {
    rows = List.copyOf(rows);
    Objects.requireNonNull(next, "next");
  }
}
