package pk.gov.hec.dlsei.domain.decision;

import java.util.List;

/** The decision records. */
public interface Decisions {

  /** Writes one down, in the caller's transaction. */
  void record(Decision decision);

  /** Those about an application, the first one first. */
  List<Decision> of(long applicationId);
}
