package pk.gov.hec.dlsei.domain.job;

import java.util.List;
import java.util.stream.Collectors;
import pk.gov.hec.dlsei.domain.error.DlseiException;
import pk.gov.hec.dlsei.domain.error.ErrorCode;

/** A job is not started, since parameters are wrong; all of them are told of. */
public class ParametersRefusedException extends DlseiException {

  private static final long serialVersionUID = 1L;

  private final transient List<ParameterFault> faults;

  /**
   * Parameters are wrong.
   *
   * @param faults at least one
   */
  public ParametersRefusedException(List<ParameterFault> faults) {
    super(
        ErrorCode.PARAMETERS_WRONG,
        faults.stream()
            .map(fault -> fault.name() + ": " + fault.kind())
            .collect(Collectors.joining(", ")));
    this.faults = List.copyOf(faults);
  }

  /** What is wrong, for the form to show beside each. */
  public List<ParameterFault> faults() {
    return faults;
  }
}
