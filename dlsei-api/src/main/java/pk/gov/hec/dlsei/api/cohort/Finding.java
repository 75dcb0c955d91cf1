package pk.gov.hec.dlsei.api.cohort;

import pk.gov.hec.dlsei.api.value.BilingualText;

/**
 * What one clause says of the facts. Created by PLUGIN.
 *
 * @param clauseId such as {@code WP2/3.1}, never null
 * @param result never null
 * @param statement the clause as a sentence for people, never null
 */
public record Finding(String clauseId, Clause.Result result, BilingualText statement) {}
