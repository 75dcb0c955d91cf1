package pk.gov.hec.dlsei.domain.notification;

import java.time.Instant;
import java.util.function.Supplier;

/**
 * A mail that a worker has claimed.
 *
 * @param id stable over every attempt; the mail's Message-ID is made from it
 * @param mail what to send; throws SEAL_BROKEN where its link cannot be opened
 * @param attempts how often it was claimed, this time included
 * @param createdAt when the change behind it was made
 */
public record DueMail(long id, Supplier<Mail> mail, int attempts, Instant createdAt) {}
