package pk.gov.hec.dlsei.api.payment;

/**
 * What is known of a payment. Created by PLUGIN.
 *
 * @param status never null
 * @param channelReference the other side's number, null where it has given none
 */
public record PaymentOutcome(Status status, String channelReference) {

  /** How far a payment is. */
  public enum Status {
    /** The money is there. */
    SETTLED,
    /** The payer has to act. */
    AWAITING_PAYER,
    /** The other side said no. */
    DECLINED,
    /** It may have happened: ask again, never repeat blindly. */
    UNKNOWN,
    /** Nothing left this house. */
    NOT_SENT
  }
}
