package pk.gov.hec.dlsei.web.operations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;
import pk.gov.hec.dlsei.api.plugin.PluginFamily;
import pk.gov.hec.dlsei.domain.cohort.Cohort;
import pk.gov.hec.dlsei.domain.cohort.CohortRepository;
import pk.gov.hec.dlsei.domain.plugin.PluginRegistry;

/** Ready only with the policies of all open cohorts. */
@Readiness
@ApplicationScoped
public class PluginsCheck implements HealthCheck {

  @Inject CohortRepository cohorts;
  @Inject PluginRegistry plugins;

  @Override
  public HealthCheckResponse call() {
    HealthCheckResponseBuilder response = HealthCheckResponse.named("plug-ins");
    try {
      List<Cohort> without = cohorts.open().stream().filter(this::lacksPolicy).toList();
      if (without.isEmpty()) {
        return response.up().build();
      }
      String missing =
          without.stream()
              .map(cohort -> cohort.policyId() + " " + cohort.policyVersion())
              .collect(Collectors.joining(", "));
      return response.down().withData("missing", missing).build();
    } catch (PersistenceException e) {
      return response.down().withData("missing", "unknown: no database").build();
    }
  }

  private boolean lacksPolicy(Cohort cohort) {
    return !plugins.has(PluginFamily.POLICY, cohort.policyId(), cohort.policyVersion());
  }
}
