package pk.gov.hec.dlsei.api.cohort;

import java.time.LocalDate;
import java.util.Objects;

/**
 * Who wants to decide on an application, and when. Created by HOST.
 *
 * @param priorityClass of the application, as its {@link SeatClaim} says
 * @param reviewer never null
 * @param day in Asia/Karachi, never null
 */
public record ReviewFacts(int priorityClass, Reviewer reviewer, LocalDate day) {

  /** Whoever decides. Fixed by HOST. */
  public enum Reviewer {
    /** Of the applicant's university. */
    FOCAL_PERSON,
    /** An officer of HEC. */
    HEC
  }

  /** Refuses null. */
  public ReviewFacts {
    Objects.requireNonNull(reviewer, "reviewer");
    Objects.requireNonNull(day, "day");
  }
}
