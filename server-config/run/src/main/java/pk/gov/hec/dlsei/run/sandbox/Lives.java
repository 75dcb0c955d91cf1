package pk.gov.hec.dlsei.run.sandbox;

import java.time.Clock;
import java.util.function.UnaryOperator;
import pk.gov.hec.dlsei.run.sandbox.SandboxSetup.Learners;

/** How the sandbox sees those whom it remembers: as they are, or with what they have done since. */
final class Lives {

  private final Learners learners;
  private final Clock clock;

  Lives(SandboxSetup setup) {
    this.learners = setup.learners();
    this.clock = setup.clock();
  }

  /** Shows each learner as of now, the same now for all. */
  UnaryOperator<Learner> now() {
    return switch (learners) {
      case BY_HAND -> UnaryOperator.identity();
      case WITH_A_LIFE -> {
        long now = clock.millis();
        yield known -> Life.of(known, now);
      }
    };
  }
}
