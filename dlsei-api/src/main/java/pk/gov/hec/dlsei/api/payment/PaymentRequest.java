package pk.gov.hec.dlsei.api.payment;

import java.time.LocalDate;
import pk.gov.hec.dlsei.api.value.Rupees;

/**
 * A fee that is asked for. Created by HOST.
 *
 * @param reference unique, ours, the same on every repetition; never null
 * @param amount in whole rupees, never null
 * @param purpose what the payer reads, never null
 * @param due the last day on which it may be paid, in Asia/Karachi, never null
 */
public record PaymentRequest(String reference, Rupees amount, String purpose, LocalDate due) {}
