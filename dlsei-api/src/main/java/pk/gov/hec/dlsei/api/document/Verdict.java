package pk.gov.hec.dlsei.api.document;

import java.util.List;
import pk.gov.hec.dlsei.api.value.BilingualText;

/**
 * What a verifier found. It informs a person and decides nothing. Created by PLUGIN.
 *
 * @param observations in the order in which a reviewer reads them, never null
 */
public record Verdict(List<Observation> observations) {

  /** How an observation weighs. */
  public enum Weight {
    /** Speaks for the document. */
    SUPPORTS,
    /** Neither for nor against. */
    NOTE,
    /** Speaks against it. */
    DOUBTS
  }

  /**
   * One thing that was seen.
   *
   * @param weight never null
   * @param text a sentence for the reviewer, never null
   */
  public record Observation(Weight weight, BilingualText text) {}

  /** Copies the observations. */
  public Verdict {
    observations = List.copyOf(observations);
  }
}
