package pk.gov.hec.dlsei.domain.notification;

import java.time.Instant;

/**
 * A claimed call.
 *
 * @param id of the message
 * @param call what to ask
 * @param attempts with this one
 * @param createdAt in real time
 */
public record DueCall(long id, PlatformCall call, int attempts, Instant createdAt) {}
