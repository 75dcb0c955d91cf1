package pk.gov.hec.dlsei.api.cohort;

import java.util.List;
import java.util.Objects;
import pk.gov.hec.dlsei.api.document.DocumentKind;

/**
 * One of these documents is asked for. Created by PLUGIN.
 *
 * @param clause that asks for it, never null
 * @param anyOf in the document's order, never null
 */
public record DocumentRequirement(ClauseText clause, List<DocumentKind> anyOf) {

  /** Copies the kinds. */
  public DocumentRequirement {
    Objects.requireNonNull(clause, "clause");
    anyOf = List.copyOf(anyOf);
  }
}
