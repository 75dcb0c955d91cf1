package pk.gov.hec.dlsei.api.learning;

/**
 * Where learners learn. Implemented by PLUGIN. Called by several threads at once. Progress, members
 * and removal come as capabilities.
 */
public interface LearningPlatform {

  /**
   * Invites a learner (SOP1/R5, WP2/4.1.8). Called outside a transaction. The host never repeats a
   * call blindly: after {@link InvitationOutcome.Status#UNKNOWN}, an exception or its own death it
   * asks {@link LooksUpLearners} first.
   *
   * @param learner not null
   * @return never null
   * @throws pk.gov.hec.dlsei.api.plugin.TryLaterException if the platform took nothing now
   * @throws pk.gov.hec.dlsei.api.plugin.PluginException if the platform cannot be reached or
   *     refuses us
   */
  InvitationOutcome invite(LearnerInvitation learner);
}
