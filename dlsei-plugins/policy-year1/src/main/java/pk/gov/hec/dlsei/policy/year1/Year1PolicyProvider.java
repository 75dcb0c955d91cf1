package pk.gov.hec.dlsei.policy.year1;

import java.util.List;
import java.util.Set;
import pk.gov.hec.dlsei.api.cohort.AllotsSeats;
import pk.gov.hec.dlsei.api.cohort.AsksForCertificates;
import pk.gov.hec.dlsei.api.cohort.AsksForDocuments;
import pk.gov.hec.dlsei.api.cohort.CohortPolicy;
import pk.gov.hec.dlsei.api.cohort.DefinesSeatPools;
import pk.gov.hec.dlsei.api.cohort.DescribesProcedure;
import pk.gov.hec.dlsei.api.cohort.EndsLicences;
import pk.gov.hec.dlsei.api.cohort.MovesSeats;
import pk.gov.hec.dlsei.api.cohort.ReservesSeats;
import pk.gov.hec.dlsei.api.cohort.SetsFees;
import pk.gov.hec.dlsei.api.cohort.SettlesFees;
import pk.gov.hec.dlsei.api.cohort.TakesNominations;
import pk.gov.hec.dlsei.api.plugin.PluginConfig;
import pk.gov.hec.dlsei.api.plugin.PluginDescriptor;
import pk.gov.hec.dlsei.api.plugin.PluginFamily;
import pk.gov.hec.dlsei.api.plugin.PluginProvider;
import pk.gov.hec.dlsei.api.plugin.SpiVersion;

/** Brings the policy of year 1 into the platform. */
public final class Year1PolicyProvider implements PluginProvider<CohortPolicy> {

  @Override
  public PluginDescriptor descriptor() {
    return new PluginDescriptor(
        PluginFamily.POLICY,
        "policy-year1",
        "1.0.0",
        "SOPs of Year 1",
        new SpiVersion(SpiVersion.MAJOR, SpiVersion.MINOR),
        Set.of(
            DefinesSeatPools.class,
            AllotsSeats.class,
            AsksForDocuments.class,
            AsksForCertificates.class,
            TakesNominations.class,
            MovesSeats.class,
            ReservesSeats.class,
            DescribesProcedure.class,
            EndsLicences.class,
            SetsFees.class,
            SettlesFees.class),
        List.of());
  }

  @Override
  public CohortPolicy create(PluginConfig config) {
    return new Year1Policy();
  }
}
