package pk.gov.hec.dlsei.domain.overview;

import java.time.Instant;
import pk.gov.hec.dlsei.api.value.InstitutionCode;

/**
 * A university with applications that should have been decided (WP2/4.1.13).
 *
 * @param institution not null
 * @param name of it
 * @param applications how many
 * @param longestSince by when the first of them should have been decided
 */
public record OverdueUniversity(
    InstitutionCode institution, String name, int applications, Instant longestSince) {}
