package pk.gov.hec.dlsei.api.cohort;

import pk.gov.hec.dlsei.api.value.BilingualText;

/**
 * One clause of a document. Implemented by PLUGIN, usually as the constants of an enum, one file
 * per numbered section, in the document's order.
 *
 * @param <F> the facts that it looks at
 */
public interface Clause<F> {

  /**
   * The clause's id in the policy catalogue, such as {@code WP2/3.1}. Ids go into decisions and
   * never change.
   *
   * @return never null
   */
  String id();

  /**
   * The document's own words.
   *
   * @return never null, found in the document's text
   */
  String quotation();

  /**
   * The clause as a sentence for people.
   *
   * @return never null
   */
  BilingualText statement();

  /**
   * Looks at the facts.
   *
   * @param facts not null
   * @param terms of the cohort, not null
   * @return never null
   */
  Result check(F facts, CohortTerms terms);

  /** What a clause says of the facts. */
  enum Result {
    /** The facts meet the clause. */
    MET,
    /** The facts fail the clause. */
    NOT_MET,
    /** The clause speaks of other cases. */
    NOT_CONCERNED,
    /** A person has to look. */
    FOR_AN_OFFICER,
    /** The data do not reach far enough to say. */
    NOT_YET
  }

  /**
   * The clause and what it says of the facts, for a decision record.
   *
   * @param facts not null
   * @param terms of the cohort, not null
   * @return never null
   */
  default Finding find(F facts, CohortTerms terms) {
    return new Finding(id(), check(facts, terms), statement());
  }
}
