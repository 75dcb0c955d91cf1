package pk.gov.hec.dlsei.api.cohort;

import pk.gov.hec.dlsei.api.plugin.Capability;

/**
 * A policy that says when a fee goes back to the learner and when it is forfeited (SOP1/F2, F3,
 * reading R22). Implemented by PLUGIN; pure.
 */
public interface SettlesFees extends Capability {

  /**
   * When the fee is reimbursed.
   *
   * @return MET where it is due, NOT_CONCERNED where none is ever, never null
   */
  Clause<PaidFee> refund();

  /**
   * When the fee is forfeited; an officer confirms it.
   *
   * @return MET where it is, FOR_AN_OFFICER where a person has to say, NOT_CONCERNED where none is
   *     ever, never null
   */
  Clause<PaidFee> forfeiture();
}
