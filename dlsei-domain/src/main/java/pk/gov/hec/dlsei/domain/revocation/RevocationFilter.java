package pk.gov.hec.dlsei.domain.revocation;

import java.util.Optional;
import pk.gov.hec.dlsei.api.value.CohortId;
import pk.gov.hec.dlsei.api.value.InstitutionCode;

/**
 * Which cases a list shows.
 *
 * @param cohort not null
 * @param state not null
 * @param clause on which they rest, among others; empty for any
 * @param institution whose learners; empty for all
 * @param asked those that a second officer was asked to agree to, by its id; empty for any
 */
public record RevocationFilter(
    CohortId cohort,
    RevocationState state,
    Optional<String> clause,
    Optional<InstitutionCode> institution,
    Optional<Long> asked) {}
