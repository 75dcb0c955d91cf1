package pk.gov.hec.dlsei.domain.cohort;

import java.time.Instant;

/**
 * What an application keeps of the moment at which it was filed.
 *
 * @param at by the business clock
 * @param policyId of the plug-in
 * @param policyVersion of the plug-in
 */
public record Filed(Instant at, String policyId, String policyVersion) {}
