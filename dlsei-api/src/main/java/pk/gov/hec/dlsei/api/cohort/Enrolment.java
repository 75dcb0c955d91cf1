package pk.gov.hec.dlsei.api.cohort;

import java.util.Objects;
import pk.gov.hec.dlsei.api.value.InstitutionCode;

/**
 * How many study at a university, from which its seats are computed (SOP1/A2). Created by HOST.
 *
 * @param institution never null
 * @param sector never null
 * @param mode of its teaching, never null
 * @param students enrolled, from 0 to {@link #MOST}
 */
public record Enrolment(InstitutionCode institution, Sector sector, Mode mode, int students) {

  /** More than any university has. */
  public static final int MOST = 100_000_000;

  /** Whose a university is. Fixed by HOST. */
  public enum Sector {
    /** Of the federation or a province. */
    PUBLIC,
    /** Chartered, in private hands. */
    PRIVATE
  }

  /** How it teaches. Fixed by HOST. */
  public enum Mode {
    /** On campus. */
    CAMPUS,
    /** By distance learning. */
    DISTANCE
  }

  /**
   * Refuses null and an impossible number.
   *
   * @throws IllegalArgumentException if students is negative or above {@link #MOST}
   */
  public Enrolment {
    Objects.requireNonNull(institution, "institution");
    Objects.requireNonNull(sector, "sector");
    Objects.requireNonNull(mode, "mode");
    if (students < 0 || students > MOST) {
      throw new IllegalArgumentException(institution + " cannot have " + students + " students");
    }
  }
}
