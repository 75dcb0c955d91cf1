package pk.gov.hec.dlsei.policy.year2;

import java.util.List;
import java.util.Set;
import pk.gov.hec.dlsei.api.cohort.AsksForDocuments;
import pk.gov.hec.dlsei.api.cohort.CohortPolicy;
import pk.gov.hec.dlsei.api.cohort.DefinesSeatPools;
import pk.gov.hec.dlsei.api.cohort.DescribesProcedure;
import pk.gov.hec.dlsei.api.cohort.EndsLicences;
import pk.gov.hec.dlsei.api.cohort.GivesNotice;
import pk.gov.hec.dlsei.api.cohort.LimitsReview;
import pk.gov.hec.dlsei.api.cohort.RevokesLicences;
import pk.gov.hec.dlsei.api.cohort.TakesOverLicences;
import pk.gov.hec.dlsei.api.plugin.PluginConfig;
import pk.gov.hec.dlsei.api.plugin.PluginDescriptor;
import pk.gov.hec.dlsei.api.plugin.PluginFamily;
import pk.gov.hec.dlsei.api.plugin.PluginProvider;
import pk.gov.hec.dlsei.api.plugin.SpiVersion;

/** Brings the policy of year 2 into the platform. */
public final class Year2PolicyProvider implements PluginProvider<CohortPolicy> {

  @Override
  public PluginDescriptor descriptor() {
    return new PluginDescriptor(
        PluginFamily.POLICY,
        "policy-year2",
        "1.0.0",
        "Working Procedure & Policy for Year 2",
        new SpiVersion(SpiVersion.MAJOR, SpiVersion.MINOR),
        Set.of(
            DefinesSeatPools.class,
            AsksForDocuments.class,
            DescribesProcedure.class,
            RevokesLicences.class,
            GivesNotice.class,
            LimitsReview.class,
            EndsLicences.class,
            TakesOverLicences.class),
        List.of());
  }

  @Override
  public CohortPolicy create(PluginConfig config) {
    return new Year2Policy();
  }
}
