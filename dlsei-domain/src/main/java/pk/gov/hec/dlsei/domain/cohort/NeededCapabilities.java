package pk.gov.hec.dlsei.domain.cohort;

import java.util.List;
import pk.gov.hec.dlsei.api.cohort.AsksForDocuments;
import pk.gov.hec.dlsei.api.cohort.CohortPolicy;
import pk.gov.hec.dlsei.api.cohort.DefinesSeatPools;
import pk.gov.hec.dlsei.api.cohort.DescribesProcedure;
import pk.gov.hec.dlsei.domain.error.DlseiException;
import pk.gov.hec.dlsei.domain.error.ErrorCode;

/** What every policy of a cohort has to be able to say. */
final class NeededCapabilities {

  private static final List<Class<?>> ALL =
      List.of(DefinesSeatPools.class, AsksForDocuments.class, DescribesProcedure.class);

  private NeededCapabilities() {}

  /** Lets only a policy through that can say what an application needs; else PLUGIN_BROKEN. */
  static void demand(CohortPolicy policy, String policyId) {
    for (Class<?> needed : ALL) {
      if (!needed.isInstance(policy)) {
        throw new DlseiException(
            ErrorCode.PLUGIN_BROKEN, "The policy " + policyId + " is no " + needed.getSimpleName());
      }
    }
  }
}
