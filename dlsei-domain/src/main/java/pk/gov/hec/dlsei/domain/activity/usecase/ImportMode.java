package pk.gov.hec.dlsei.domain.activity.usecase;

/** Whether what is read is kept. */
public enum ImportMode {
  /** It is. */
  KEEP,
  /** It is read and counted, and nothing is changed by it. */
  TRY
}
