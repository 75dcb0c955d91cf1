package pk.gov.hec.dlsei.domain.activity;

import java.util.Optional;

/** What is known of a licence's progress. */
public interface ProgressQuery {

  /** Of one licence; empty where no reading told of it. */
  Optional<LearnerProgress> of(long licenceId);
}
