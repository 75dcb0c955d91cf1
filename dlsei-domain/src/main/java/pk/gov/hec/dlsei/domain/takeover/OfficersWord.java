package pk.gov.hec.dlsei.domain.takeover;

import java.time.Instant;

/**
 * What an officer of HEC answers for.
 *
 * @param account of the officer
 * @param at by the business clock, never null
 * @param reason not blank
 */
public record OfficersWord(long account, Instant at, String reason) {}
