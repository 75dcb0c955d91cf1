package pk.gov.hec.dlsei.domain.revocation;

import pk.gov.hec.dlsei.api.cohort.RevocationNotice;

/**
 * A notice to a learner.
 *
 * @param licence whose
 * @param notice what the policy warns of
 */
public record Warning(RunningLicence licence, RevocationNotice notice) {}
