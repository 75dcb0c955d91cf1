package pk.gov.hec.dlsei.domain.takeover.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import pk.gov.hec.dlsei.domain.cohort.usecase.ReadOpenCohorts;
import pk.gov.hec.dlsei.domain.sheet.Sheet;
import pk.gov.hec.dlsei.domain.takeover.CohortUser;
import pk.gov.hec.dlsei.domain.takeover.EarlierColumn;
import pk.gov.hec.dlsei.domain.takeover.EarlierLine;
import pk.gov.hec.dlsei.domain.takeover.Takeover;
import pk.gov.hec.dlsei.domain.takeover.Takeovers;
import pk.gov.hec.dlsei.domain.time.Karachi;

/**
 * Carries out the files that an officer has let in: licences line by line, each in a transaction of
 * its own, flags many at a time. How far it came is kept with each, so that a server that dies
 * costs one line, and another goes on.
 */
@ApplicationScoped
public class CarryOutTakeovers {

  private static final Logger LOG = Logger.getLogger(CarryOutTakeovers.class.getName());
  private static final int CHUNK = 1_000;

  @Inject Takeovers takeovers;
  @Inject CarryOutLine one;
  @Inject ReadCohortUsers cohortUsers;
  @Inject ReadOpenCohorts cohorts;
  @Inject Clock clock;

  /** Carries out all that wait. */
  public void handle() {
    takeovers.toCarryOut().forEach(this::carryOut);
  }

  private void carryOut(long id) {
    Optional<Takeover> takeover = takeovers.find(id);
    Optional<byte[]> content = takeovers.file(id);
    if (takeover.isEmpty() || content.isEmpty()) {
      return; // another server has done it meanwhile
    }
    switch (takeover.get().kind()) {
      case EARLIER_LICENCES -> licences(takeover.get(), content.get());
      case COHORT_USERS -> flags(takeover.get(), content.get());
    }
  }

  private void licences(Takeover takeover, byte[] content) {
    List<Sheet.Line> lines = EarlierColumn.read(content).lines();
    Set<Integer> bad = takeovers.badLines(takeover.id());
    CohortsOfThen then = new CohortsOfThen(cohorts.all(), Karachi.today(clock));
    for (int i = takeover.lines(); i < lines.size(); i++) {
      Sheet.Line line = lines.get(i);
      boolean goesOn =
          bad.contains(line.number())
              ? one.leave(takeover.id(), i)
              : licence(takeover.id(), i, EarlierLine.of(line, then.today()), then);
      if (!goesOn) {
        return; // another server works on it
      }
    }
    one.finish(takeover.id());
  }

  private boolean licence(long id, int index, EarlierLine line, CohortsOfThen then) {
    try {
      return one.takeOver(id, index, line, then);
    } catch (RuntimeException e) { // whatever befalls one, the others are taken over
      LOG.log(
          Level.WARNING,
          "Line {0} of takeover {1} was not taken over: {2}",
          new Object[] {Integer.toString(line.number()), Long.toString(id), e.toString()});
      return one.fail(id, index, line);
    }
  }

  private void flags(Takeover takeover, byte[] content) {
    List<CohortUser> users = cohortUsers.users(takeover, cohortUsers.sheet(content)).all();
    for (int from = 0; from < users.size(); from += CHUNK) {
      if (!one.flag(takeover.id(), users.subList(from, Math.min(from + CHUNK, users.size())))) {
        return; // another server works on it
      }
    }
    one.finish(takeover.id());
  }
}
