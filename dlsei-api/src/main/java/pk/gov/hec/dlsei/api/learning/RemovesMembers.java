package pk.gov.hec.dlsei.api.learning;

import pk.gov.hec.dlsei.api.plugin.Capability;

/** A platform from which a learner can be removed (WP2/5.v). Implemented by PLUGIN. */
public interface RemovesMembers extends Capability {

  /**
   * Removes a learner from a programme. Called outside a transaction. It may be repeated: a second
   * call finds nobody. After an exception the learner may be removed or not.
   *
   * <p>The platform may forget the learner's progress with it, so the host keeps what {@link
   * ReportsProgress#progressOf} tells before it calls.
   *
   * @param learnerId ours, as in {@link LearnerInvitation}, not null
   * @param programme the platform's id of the programme, not null
   * @return never null
   * @throws pk.gov.hec.dlsei.api.plugin.TryLaterException if the platform did not answer now
   * @throws pk.gov.hec.dlsei.api.plugin.PluginException if the platform cannot be reached or
   *     refuses us
   */
  RemovalOutcome remove(String learnerId, String programme);
}
