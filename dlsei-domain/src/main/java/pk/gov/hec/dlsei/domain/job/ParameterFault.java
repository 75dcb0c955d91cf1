package pk.gov.hec.dlsei.domain.job;

/**
 * What is wrong with a parameter of a job.
 *
 * @param name of the parameter, as given
 * @param kind what is wrong
 */
public record ParameterFault(String name, Kind kind) {

  /** What can be wrong. */
  public enum Kind {
    /** The job takes no such parameter. */
    UNKNOWN,
    /** It must be given. */
    MISSING,
    /** The value is not of the parameter's type. */
    WRONG_TYPE,
    /** The day has not come yet. */
    IN_FUTURE,
    /** There is no such cohort. */
    NO_SUCH_COHORT
  }
}
