package pk.gov.hec.dlsei.api.cohort;

import pk.gov.hec.dlsei.api.value.BilingualText;

/**
 * A clause that keeps its id, quotation and statement in one text. Implemented by PLUGIN, usually
 * as the constants of an enum.
 *
 * @param <F> the facts that it looks at
 */
public interface QuotedClause<F> extends Clause<F> {

  /**
   * Its id, the document's words and a sentence for people.
   *
   * @return never null
   */
  ClauseText text();

  @Override
  default String id() {
    return text().id();
  }

  @Override
  default String quotation() {
    return text().quotation();
  }

  @Override
  default BilingualText statement() {
    return text().statement();
  }
}
