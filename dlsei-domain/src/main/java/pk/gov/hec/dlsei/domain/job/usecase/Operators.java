package pk.gov.hec.dlsei.domain.job.usecase;

import pk.gov.hec.dlsei.domain.access.Actor;
import pk.gov.hec.dlsei.domain.access.Role;
import pk.gov.hec.dlsei.domain.error.DlseiException;
import pk.gov.hec.dlsei.domain.error.ErrorCode;

/**
 * Who has to do with jobs: operators and administrators see, start and change them, auditors see
 * them, no officer of HEC does either.
 */
public final class Operators {

  private Operators() {}

  /**
   * Lets through who may see jobs.
   *
   * @param actor not null
   * @throws DlseiException NOT_ALLOWED for others
   */
  public static void demandSight(Actor actor) {
    if (!actor.is(Role.AUDITOR)) {
      demand(actor);
    }
  }

  /**
   * Lets through who may start and change them.
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
