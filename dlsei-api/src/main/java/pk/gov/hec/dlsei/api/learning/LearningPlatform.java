package pk.gov.hec.dlsei.api.learning;

/**
 * Where learners learn. Implemented by PLUGIN. Progress, members and removal come as capabilities.
 */
public interface LearningPlatform {

  /**
   * Invites a learner (SOP1/R5, WP2/4.1.8). Called outside a transaction, perhaps more than once
   * for one learner; the plug-in looks an earlier invitation up before it repeats one.
   *
   * @param learner not null
   * @return never null
   * @throws pk.gov.hec.dlsei.api.plugin.PluginException if the platform cannot be reached or
   *     refuses us
   */
  InvitationOutcome invite(LearnerInvitation learner);
}
