package pk.gov.hec.dlsei.api.learning;

/**
 * A learner to invite. Created by HOST.
 *
 * @param learnerId random and ours, never a CNIC; never null
 * @param name never null
 * @param email registered and confirmed, never null
 * @param programme the platform's id of the programme, never null
 */
public record LearnerInvitation(String learnerId, String name, String email, String programme) {}
