package pk.gov.hec.dlsei.domain.notification;

/** By which way a message leaves the house. */
public enum Channel {
  /** To a person, by SMTP. */
  MAIL,
  /** To the learning platform. */
  LEARNING
}
