package pk.gov.hec.dlsei.domain.takeover;

import java.util.List;
import pk.gov.hec.dlsei.api.cohort.PriorStanding;
import pk.gov.hec.dlsei.api.value.CohortId;

/** What people were in a cohort, by the learning platform's data or an officer's word (WP2/A.1). */
public interface CohortFlags {

  /**
   * Flags users; an older file's flag of the same learner is replaced, a newer one's stays.
   *
   * @param takeover of the users of a cohort
   * @param users not null
   */
  void flag(Takeover takeover, List<CohortUser> users);

  /**
   * How many of the users of a file have an account here.
   *
   * @param users not null
   * @return 0 or more
   */
  int known(List<CohortUser> users);

  /**
   * Takes a file's flags back; those that it replaced hold again.
   *
   * @param takeover carried out
   * @param word who takes it back, and when
   * @return how many were taken back
   */
  int takeBack(Takeover takeover, OfficersWord word);

  /**
   * Sets what an officer says of a person, in place of what one has said before.
   *
   * @param personId of the person
   * @param cohort not null
   * @param standing not null
   * @param word who says so, when and why
   */
  void say(long personId, CohortId cohort, PriorStanding standing, OfficersWord word);
}
