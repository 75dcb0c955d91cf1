package pk.gov.hec.dlsei.domain.learner;

import java.util.List;

/** Finds people. */
public interface LearnerQuery {

  /** By what a person is searched. */
  enum By {
    /** The beginning of the name, in lower case. */
    NAME,
    /** The e-mail address, in lower case. */
    EMAIL,
    /** The keyed hash of the CNIC. */
    CNIC,
    /** The place of an application. */
    APPLICATION,
    /** The id of a licence. */
    LICENCE
  }

  /**
   * Those who are found.
   *
   * @param by not null
   * @param value text, bytes or number, as {@link By} says
   * @param first index of the first line
   * @param size lines at most
   * @return by name
   */
  List<LearnerLine> find(By by, Object value, int first, int size);

  /** How many are found. */
  int count(By by, Object value);
}
