/** Payment channels: ways in which a fee is paid. Outcomes are values; see PaymentOutcome. */
package pk.gov.hec.dlsei.api.payment;
