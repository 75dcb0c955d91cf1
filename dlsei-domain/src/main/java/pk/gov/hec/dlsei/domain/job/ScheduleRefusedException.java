package pk.gov.hec.dlsei.domain.job;

import java.util.Map;
import java.util.Set;
import pk.gov.hec.dlsei.domain.error.DlseiException;
import pk.gov.hec.dlsei.domain.error.ErrorCode;

/** A schedule is not taken, since its times or its zone are wrong; all of it is told. */
public class ScheduleRefusedException extends DlseiException {

  private static final long serialVersionUID = 1L;

  private final transient Set<ScheduleFault> faults;

  /**
   * Something is wrong.
   *
   * @param sentences one for each fault, at least one
   */
  public ScheduleRefusedException(Map<ScheduleFault, String> sentences) {
    super(ErrorCode.SCHEDULE_WRONG, String.join("; ", sentences.values()));
    this.faults = Set.copyOf(sentences.keySet());
  }

  /** What is wrong, for the form to show beside each. */
  public Set<ScheduleFault> faults() {
    return faults;
  }
}
