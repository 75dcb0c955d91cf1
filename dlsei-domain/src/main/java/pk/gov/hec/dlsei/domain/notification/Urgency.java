package pk.gov.hec.dlsei.domain.notification;

/** In which order messages that are due leave; the database keeps the place in this list. */
public enum Urgency {
  /** Somebody waits for it in front of the screen, to go on. */
  AWAITED,
  /** About somebody's own case or work. */
  USUAL,
  /** One of many that go out at once. */
  LATER
}
