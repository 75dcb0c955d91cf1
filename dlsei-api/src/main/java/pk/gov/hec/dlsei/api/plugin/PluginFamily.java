package pk.gov.hec.dlsei.api.plugin;

import pk.gov.hec.dlsei.api.cohort.CohortPolicy;
import pk.gov.hec.dlsei.api.document.DocumentVerifier;
import pk.gov.hec.dlsei.api.learning.LearningPlatform;
import pk.gov.hec.dlsei.api.payment.PaymentChannel;

/** The kinds of plug-in that the platform knows. Fixed by HOST. */
public enum PluginFamily {
  /** The rules and terms of one or more cohorts. */
  POLICY(CohortPolicy.class),
  /** Reads an uploaded document and says what it finds. */
  VERIFIER(DocumentVerifier.class),
  /** A way in which a fee is paid. */
  PAYMENT(PaymentChannel.class),
  /** Where learners learn. */
  PLATFORM(LearningPlatform.class);

  private final Class<?> contract;

  PluginFamily(Class<?> contract) {
    this.contract = contract;
  }

  /**
   * The interface that a plug-in of this family implements.
   *
   * @return never null
   */
  public Class<?> contract() {
    return contract;
  }

  /**
   * The family's part of a configuration key: {@code dlsei.<family>.<plug-in id>.<key>}.
   *
   * @return lower case, never null
   */
  public String key() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
