package pk.gov.hec.dlsei.domain.takeover.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import pk.gov.hec.dlsei.domain.sheet.Sheet;
import pk.gov.hec.dlsei.domain.takeover.Takeover;
import pk.gov.hec.dlsei.domain.takeover.TakeoverFault;
import pk.gov.hec.dlsei.domain.takeover.TakeoverState;
import pk.gov.hec.dlsei.domain.takeover.Takeovers;

/** The transactions of reading a file. */
@ApplicationScoped
@Transactional
class KeepTakeover {

  @Inject Takeovers takeovers;

  /** What was read of a file before a server died is read anew. */
  void begin(long id, int of) {
    Takeover takeover = takeovers.findLocked(id).orElseThrow();
    if (takeover.state() == TakeoverState.UPLOADED) {
      takeovers.dropFaults(id);
      takeover.progress(of, 0);
    }
  }

  /** Keeps what is wrong with some lines; false where somebody else is further. */
  boolean keep(long id, int from, int until, List<TakeoverFault> faults) {
    Takeover takeover = takeovers.findLocked(id).orElseThrow();
    if (takeover.state() != TakeoverState.UPLOADED || takeover.lines() != from) {
      return false;
    }
    takeovers.addFaults(id, faults);
    takeover.progress(takeover.expected().orElseThrow(), until);
    return true;
  }

  void finish(long id, Map<String, Integer> wouldDo) {
    Takeover takeover = takeovers.findLocked(id).orElseThrow();
    if (takeover.state() == TakeoverState.UPLOADED) {
      int bad = takeovers.badLines(id).size();
      takeover.read(takeover.expected().orElseThrow() - bad, wouldDo);
    }
  }

  void refuse(long id, Sheet.Fault fault) {
    Takeover takeover = takeovers.findLocked(id).orElseThrow();
    if (takeover.state() == TakeoverState.UPLOADED) {
      takeovers.dropFile(id);
      takeover.refuse(fault);
    }
  }
}
