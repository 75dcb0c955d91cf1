package pk.gov.hec.dlsei.domain.learner;

import pk.gov.hec.dlsei.domain.application.Application;
import pk.gov.hec.dlsei.domain.licence.LicenceStatus;

/** What an applicant does or waits for next; one sentence on the dashboard. */
public enum NextStep {
  COMPLETE_THE_FORM,
  AWAIT_THE_CHALLAN,
  ANSWER_THE_REVIEWER,
  WAIT_FOR_THE_DECISION,
  WAIT_FOR_A_SEAT,
  WAIT_FOR_THE_INVITATION,
  FOLLOW_THE_INVITATION,
  LEARN,
  ASK_HEC,
  APPLY_AGAIN,
  LICENCE_REVOKING,
  LICENCE_ENDED,
  LICENCE_REVOKED,
  OVER;

  /**
   * The next step of an application.
   *
   * @param application not null
   * @param licence status of its licence, null where it has none
   * @return never null
   */
  public static NextStep of(Application application, LicenceStatus licence) {
    return switch (application.status()) {
      case DRAFT -> COMPLETE_THE_FORM;
      case AWAITING_PAYMENT -> AWAIT_THE_CHALLAN;
      case PENDING -> application.isAskedForMore() ? ANSWER_THE_REVIEWER : WAIT_FOR_THE_DECISION;
      case WAITING -> WAIT_FOR_A_SEAT;
      case REJECTED -> APPLY_AGAIN;
      case DEACTIVATED -> licence == LicenceStatus.REVOKED ? LICENCE_REVOKED : OVER;
      case APPROVED ->
          switch (licence) {
            case GRANTED -> WAIT_FOR_THE_INVITATION;
            case INVITED -> FOLLOW_THE_INVITATION;
            case ACTIVE -> LEARN;
            case INVITATION_REFUSED -> ASK_HEC;
            case REVOKING -> LICENCE_REVOKING;
            case ENDED -> LICENCE_ENDED;
            case REVOKED -> LICENCE_REVOKED;
            case WITHDRAWN -> OVER;
          };
    };
  }
}
