package pk.gov.hec.dlsei.domain.job.usecase;

import pk.gov.hec.dlsei.domain.access.Actor;
import pk.gov.hec.dlsei.domain.access.Role;
import pk.gov.hec.dlsei.domain.error.DlseiException;
import pk.gov.hec.dlsei.domain.error.ErrorCode;

/** Who may see and start jobs: operators and administrators, no officer of HEC. */
public final class Operators {

  private Operators() {}

  /**
   * Demands it.
   *
   * @param actor not null
   * @throws DlseiException NOT_ALLOWED for others
   */
  public static void demand(Actor actor) {
    if (!actor.is(Role.BATCH_OPERATOR) && !actor.is(Role.ADMINISTRATOR)) {
      throw new DlseiException(ErrorCode.NOT_ALLOWED, "This needs an operator or administrator");
    }
  }
}
