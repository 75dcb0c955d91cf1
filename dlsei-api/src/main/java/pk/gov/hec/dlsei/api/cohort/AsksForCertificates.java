package pk.gov.hec.dlsei.api.cohort;

import java.util.Optional;
import pk.gov.hec.dlsei.api.plugin.Capability;

/**
 * A policy some of whose seats go only to those who show a certificate, such as that of a
 * disability (SOP1/F4). Implemented by PLUGIN; pure.
 */
public interface AsksForCertificates extends Capability {

  /**
   * What is shown for a seat.
   *
   * @param seat the pool that it comes from, as the policy names it, not null
   * @return empty where none is asked for
   */
  Optional<DocumentRequirement> certificateFor(String seat);
}
