package pk.gov.hec.dlsei.api.cohort;

import java.util.List;
import java.util.Objects;
import pk.gov.hec.dlsei.api.value.BilingualText;

/**
 * How a place is read where the document is silent, unclear or contradicts itself. Created by
 * PLUGIN.
 *
 * @param id in the policy catalogue, such as {@code R02}, never null
 * @param clauseIds the clauses that it stands beside, never null
 * @param chosen what was chosen, never null
 */
public record Reading(String id, List<String> clauseIds, BilingualText chosen) {

  /** Copies the clauses. */
  public Reading {
    Objects.requireNonNull(id, "id");
    clauseIds = List.copyOf(clauseIds);
    Objects.requireNonNull(chosen, "chosen");
  }
}
