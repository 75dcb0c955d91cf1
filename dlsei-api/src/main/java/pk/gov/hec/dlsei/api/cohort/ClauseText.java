package pk.gov.hec.dlsei.api.cohort;

import java.util.Objects;
import pk.gov.hec.dlsei.api.value.BilingualText;

/**
 * A clause to quote: its id, the document's words, and a sentence for people. Created by PLUGIN.
 *
 * @param id such as {@code WP2/4.1.10}, never null
 * @param quotation the document's own words, never null
 * @param statement for people, never null
 */
public record ClauseText(String id, String quotation, BilingualText statement) {

  /** Refuses null. */
  public ClauseText {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(quotation, "quotation");
    Objects.requireNonNull(statement, "statement");
  }
}
