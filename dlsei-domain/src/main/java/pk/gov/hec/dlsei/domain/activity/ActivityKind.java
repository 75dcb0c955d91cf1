package pk.gov.hec.dlsei.domain.activity;

/** Where data of the learning platform come from. */
public enum ActivityKind {
  /** A file that an officer exported on the platform's page and uploaded here. */
  EXPORT,
  /** A walk through the platform's interface. */
  INTERFACE,
  /** One learner's progress, asked before the learner is removed from the platform. */
  SNAPSHOT
}
