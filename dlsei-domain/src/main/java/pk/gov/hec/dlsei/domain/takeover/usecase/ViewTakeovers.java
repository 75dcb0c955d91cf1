package pk.gov.hec.dlsei.domain.takeover.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import pk.gov.hec.dlsei.domain.access.Actor;
import pk.gov.hec.dlsei.domain.access.Role;
import pk.gov.hec.dlsei.domain.error.DlseiException;
import pk.gov.hec.dlsei.domain.error.ErrorCode;
import pk.gov.hec.dlsei.domain.takeover.Takeover;
import pk.gov.hec.dlsei.domain.takeover.TakeoverFault;
import pk.gov.hec.dlsei.domain.takeover.Takeovers;

/** The files that HEC takes over, for its officers. */
@ApplicationScoped
@Transactional
public class ViewTakeovers {

  private static final int MOST = 200;

  @Inject Takeovers takeovers;

  /**
   * A file with its counts.
   *
   * @param takeover not null
   * @param bad lines with a fault
   * @param taken licences or flags that came of it
   */
  public record View(Takeover takeover, int bad, int taken) {}

  /** All, the latest first. */
  public List<Takeover> all(Actor actor) {
    actor.require(Role.HEC_OFFICER);
    return takeovers.latest(MOST);
  }

  /**
   * One.
   *
   * @throws DlseiException NOT_FOUND for an unknown one
   */
  public View one(Actor actor, long id) {
    actor.require(Role.HEC_OFFICER);
    Takeover takeover =
        takeovers
            .find(id)
            .orElseThrow(() -> new DlseiException(ErrorCode.NOT_FOUND, "No such file"));
    return new View(takeover, takeovers.badLines(id).size(), takeovers.taken(takeover));
  }

  /** What is wrong with its lines, in the file's order. */
  public List<TakeoverFault> faults(Actor actor, long id, int from, int most) {
    actor.require(Role.HEC_OFFICER);
    return takeovers.faults(id, from, most);
  }
}
