package pk.gov.hec.dlsei.api.learning;

/** What became of a removal. Created by PLUGIN. */
public enum RemovalOutcome {
  /** The learner was a member, and is none any more. */
  REMOVED,
  /** The platform knows the programme, and no such member: removed before, or never there. */
  NOT_A_MEMBER
}
