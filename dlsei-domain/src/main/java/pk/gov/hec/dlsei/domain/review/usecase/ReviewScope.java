package pk.gov.hec.dlsei.domain.review.usecase;

import java.util.Optional;
import pk.gov.hec.dlsei.api.value.InstitutionCode;
import pk.gov.hec.dlsei.domain.access.Actor;
import pk.gov.hec.dlsei.domain.access.Role;
import pk.gov.hec.dlsei.domain.application.Application;
import pk.gov.hec.dlsei.domain.application.ApplicationStatus;
import pk.gov.hec.dlsei.domain.error.DlseiException;
import pk.gov.hec.dlsei.domain.error.ErrorCode;

/**
 * Whose applications a reviewer sees: a focal person those of the own university, HEC all; never a
 * draft (WP2/4.1.5, 4.1.11), nor what awaits its payment (SOP1/R6). What lies outside is "not
 * found".
 */
public final class ReviewScope {

  private final Actor actor;

  private ReviewScope(Actor actor) {
    this.actor = actor;
  }

  /**
   * The scope of an actor.
   *
   * @param actor not null
   * @return never null
   * @throws DlseiException NOT_ALLOWED where the actor reviews nothing
   */
  public static ReviewScope of(Actor actor) {
    if (!actor.is(Role.FOCAL_PERSON) && !actor.is(Role.HEC_OFFICER)) {
      throw new DlseiException(ErrorCode.NOT_ALLOWED, "Reviewing needs a focal person or HEC");
    }
    return new ReviewScope(actor);
  }

  /**
   * The institution that a list is bound to.
   *
   * @param wanted what HEC has chosen; ignored for a focal person
   * @return empty for all
   */
  public Optional<InstitutionCode> institution(Optional<InstitutionCode> wanted) {
    return actor.is(Role.HEC_OFFICER) ? wanted : actor.institution();
  }

  /** Whether a submitted application is inside. */
  public boolean holds(Application application) {
    return application.status() != ApplicationStatus.DRAFT
        && application.status() != ApplicationStatus.AWAITING_PAYMENT
        && (actor.is(Role.HEC_OFFICER)
            || actor.institution().equals(Optional.ofNullable(application.form().institution())));
  }

  /**
   * Whether a decision on it would be on behalf of a focal person (WP2/4.1.11). HEC's own employees
   * are HEC's to verify (reading R37).
   */
  public boolean isOnBehalf(Application application) {
    InstitutionCode institution = application.form().institution();
    return !InstitutionCode.HEC.equals(institution)
        && !actor.institution().equals(Optional.of(institution));
  }

  /** Whether it is the reviewer's own (reading R37). */
  public boolean isOwn(Application application) {
    return application.personId() == actor.personId();
  }
}
