package pk.gov.hec.dlsei.domain.nomination.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import pk.gov.hec.dlsei.domain.nomination.Nomination;
import pk.gov.hec.dlsei.domain.nomination.Nominations;

/**
 * Registers the lists that HEC has let in (SOP1/R2): the lists in the order in which they were
 * sent, their good lines in the file's order (SOP1/R1, reading R06), each in a transaction of its
 * own, so that one that fails stops no other and a server that dies costs one at most.
 */
@ApplicationScoped
public class RegisterNominations {

  private static final Logger LOG = Logger.getLogger(RegisterNominations.class.getName());

  @Inject Nominations nominations;
  @Inject RegisterNominee register;

  /** Registers all that wait. */
  public void handle() {
    nominations.toRegister().forEach(this::register);
  }

  private void register(long listId) {
    Optional<Nomination> next = register.next(listId, 0);
    while (next.isPresent()) {
      if (!isTaken(listId, next.get().id())) {
        return; // another server works on it
      }
      next = register.next(listId, next.get().line());
    }
    register.finish(listId);
  }

  private boolean isTaken(long listId, long nominationId) {
    try {
      return register.handle(listId, nominationId);
    } catch (RuntimeException e) { // whatever befalls one, the others are registered
      LOG.log(
          Level.WARNING,
          "Nomination {0} was not registered: {1}",
          new Object[] {Long.toString(nominationId), e.toString()});
      register.fail(nominationId);
      return true;
    }
  }
}
