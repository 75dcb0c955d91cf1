package pk.gov.hec.dlsei.domain.takeover.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import pk.gov.hec.dlsei.domain.takeover.CohortFlags;
import pk.gov.hec.dlsei.domain.takeover.CohortUser;
import pk.gov.hec.dlsei.domain.takeover.EarlierColumn;
import pk.gov.hec.dlsei.domain.takeover.EarlierLine;
import pk.gov.hec.dlsei.domain.takeover.Takeover;
import pk.gov.hec.dlsei.domain.takeover.TakeoverFault;
import pk.gov.hec.dlsei.domain.takeover.TakeoverFault.Kind;
import pk.gov.hec.dlsei.domain.takeover.TakeoverState;
import pk.gov.hec.dlsei.domain.takeover.Takeovers;

/** The transactions of carrying a file out; each answers false where another server works on it. */
@ApplicationScoped
@Transactional
class CarryOutLine {

  @Inject Takeovers takeovers;
  @Inject TakeOverLicence licences;
  @Inject CohortFlags flags;

  boolean takeOver(long id, int index, EarlierLine line, CohortsOfThen then) {
    Optional<Takeover> takeover = next(id, index);
    takeover.ifPresent(
        file -> {
          licences
              .handle(file, line, then.of(line).orElseThrow())
              .ifPresent(fault -> takeovers.addFaults(id, List.of(fault)));
          progress(file, index + 1);
        });
    return takeover.isPresent();
  }

  /** A line with a fault. */
  boolean leave(long id, int index) {
    Optional<Takeover> takeover = next(id, index);
    takeover.ifPresent(file -> progress(file, index + 1));
    return takeover.isPresent();
  }

  /** Something went wrong with a line; it can be sent again in another file. */
  boolean fail(long id, int index, EarlierLine line) {
    Optional<Takeover> takeover = next(id, index);
    takeover.ifPresent(
        file -> {
          takeovers.addFaults(
              id,
              List.of(
                  new TakeoverFault(line.number(), EarlierColumn.CNIC.name(), Kind.FAILED, "")));
          progress(file, index + 1);
        });
    return takeover.isPresent();
  }

  /** Flags some users; doing it twice does it once. */
  boolean flag(long id, List<CohortUser> users) {
    Optional<Takeover> takeover = free(id);
    takeover.ifPresent(
        file -> {
          flags.flag(file, users);
          progress(file, Math.max(file.lines(), users.get(users.size() - 1).line() - 1));
        });
    return takeover.isPresent();
  }

  /** All is done: the file goes. */
  void finish(long id) {
    free(id)
        .ifPresent(
            file -> {
              progress(file, file.expected().orElseThrow());
              takeovers.dropFile(id);
              file.finish();
            });
  }

  private static void progress(Takeover file, int done) {
    int of = file.expected().orElseThrow();
    file.progress(of, Math.min(done, of));
  }

  private Optional<Takeover> next(long id, int index) {
    return free(id).filter(file -> file.lines() == index);
  }

  private Optional<Takeover> free(long id) {
    return takeovers.findFree(id).filter(file -> file.state() == TakeoverState.CARRYING_OUT);
  }
}
