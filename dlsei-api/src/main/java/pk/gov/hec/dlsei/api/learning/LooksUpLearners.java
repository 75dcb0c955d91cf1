package pk.gov.hec.dlsei.api.learning;

import java.util.Optional;
import pk.gov.hec.dlsei.api.plugin.Capability;

/** A platform that can tell what it knows of one learner. Implemented by PLUGIN. */
public interface LooksUpLearners extends Capability {

  /**
   * Looks a learner up. Changes nothing, so it may be repeated.
   *
   * @param learnerId ours, as in {@link LearnerInvitation}, not null
   * @param programme the platform's id of the programme, not null
   * @return empty where the platform knows of no invitation and no membership
   * @throws pk.gov.hec.dlsei.api.plugin.TryLaterException if the platform did not answer now
   * @throws pk.gov.hec.dlsei.api.plugin.PluginException if the platform cannot be reached or
   *     refuses us
   */
  Optional<LearnerStanding> lookUp(String learnerId, String programme);
}
