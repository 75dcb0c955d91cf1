package pk.gov.hec.dlsei.domain.notification;

import java.time.Duration;
import java.time.Instant;

/**
 * Who takes due messages, and for how long.
 *
 * @param worker the server that takes them
 * @param now in real time
 * @param businessNow by the business clock, for what may not leave before a day of the programme
 * @param lease how long they are kept from other workers
 */
public record Claim(String worker, Instant now, Instant businessNow, Duration lease) {}
