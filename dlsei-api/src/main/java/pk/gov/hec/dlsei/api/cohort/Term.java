package pk.gov.hec.dlsei.api.cohort;

import java.util.Objects;

/**
 * A number or date of a document, with the clause that states it. Created by PLUGIN.
 *
 * @param clauseId the clause, or the reading where the document is unclear, such as {@code
 *     WP2/1.2}; never null
 * @param value never null
 * @param <T> the value's type
 */
public record Term<T>(String clauseId, T value) {

  /** Refuses null. */
  public Term {
    Objects.requireNonNull(clauseId, "clauseId");
    Objects.requireNonNull(value, "value");
  }
}
