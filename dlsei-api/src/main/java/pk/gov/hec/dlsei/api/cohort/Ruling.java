package pk.gov.hec.dlsei.api.cohort;

import java.util.List;

/**
 * What the clauses together say. An expected no is a ruling, never an exception. Created by PLUGIN.
 *
 * @param outcome never null
 * @param findings one for each clause asked, in the document's order, never null
 */
public record Ruling(Outcome outcome, List<Finding> findings) {

  /** What a ruling comes to. */
  public enum Outcome {
    /** Every clause that is concerned is met. */
    GRANTED,
    /** At least one clause is not met. */
    REFUSED,
    /** No clause is failed, but at least one asks for a person. */
    REFER_TO_OFFICER
  }

  /** Copies the findings. */
  public Ruling {
    findings = List.copyOf(findings);
  }

  /**
   * Draws the ruling from the findings.
   *
   * @param findings not null
   * @return refused if one is not met, else referred if one is for an officer, else granted
   */
  public static Ruling of(List<Finding> findings) {
    Outcome outcome = Outcome.GRANTED;
    for (Finding finding : findings) {
      if (finding.result() == Clause.Result.NOT_MET) {
        return new Ruling(Outcome.REFUSED, findings);
      }
      if (finding.result() == Clause.Result.FOR_AN_OFFICER) {
        outcome = Outcome.REFER_TO_OFFICER;
      }
    }
    return new Ruling(outcome, findings);
  }

  /**
   * The findings that a refusal rests on.
   *
   * @return every clause that is not met, in the document's order
   */
  public List<Finding> failed() {
    return findings.stream().filter(f -> f.result() == Clause.Result.NOT_MET).toList();
  }
}
