package pk.gov.hec.dlsei.bench.inside;

import java.util.Optional;
import java.util.Set;
import pk.gov.hec.dlsei.api.value.InstitutionCode;
import pk.gov.hec.dlsei.domain.access.Actor;
import pk.gov.hec.dlsei.domain.access.Role;

/**
 * One application to work on, and who does it.
 *
 * @param application its id
 * @param version of it
 * @param actor the focal person who decides, or the applicant who submits
 */
record Task(long application, int version, Actor actor) {

  static Actor focalPerson(long account, String institution) {
    return new Actor(
        account, account, Set.of(Role.FOCAL_PERSON), Optional.of(new InstitutionCode(institution)));
  }

  static Actor applicant(long account) {
    return new Actor(account, account, Set.of(Role.APPLICANT), Optional.empty());
  }
}
