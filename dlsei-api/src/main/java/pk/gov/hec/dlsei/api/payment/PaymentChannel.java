package pk.gov.hec.dlsei.api.payment;

/**
 * A way in which a fee is paid. Implemented by PLUGIN. What only some channels can do, such as a
 * refund, is a {@link pk.gov.hec.dlsei.api.plugin.Capability} of its own.
 */
public interface PaymentChannel {

  /**
   * Asks for a payment. Called outside a transaction, at least once for each reference; a second
   * call with the same reference asks for nothing new.
   *
   * @param request not null
   * @return never null
   * @throws pk.gov.hec.dlsei.api.plugin.PluginException if the channel itself is broken
   */
  PaymentOutcome request(PaymentRequest request);

  /**
   * Asks what became of a payment.
   *
   * @param reference of an earlier request, not null
   * @return never null
   * @throws pk.gov.hec.dlsei.api.plugin.PluginException if the channel itself is broken
   */
  PaymentOutcome confirm(String reference);
}
