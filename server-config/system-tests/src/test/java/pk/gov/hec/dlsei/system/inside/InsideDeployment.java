package pk.gov.hec.dlsei.system.inside;

import org.jboss.arquillian.container.spi.client.deployment.DeploymentScenario;
import org.jboss.arquillian.container.spi.event.DeployManagedDeployments;
import org.jboss.arquillian.container.spi.event.UnDeployManagedDeployments;
import org.jboss.arquillian.container.test.impl.client.deployment.event.GenerateDeployment;
import org.jboss.arquillian.core.api.InstanceProducer;
import org.jboss.arquillian.core.api.annotation.Inject;
import org.jboss.arquillian.core.api.annotation.Observes;
import org.jboss.arquillian.core.spi.EventContext;
import org.jboss.arquillian.test.spi.annotation.ClassScoped;

/** Deploys once: the first class's deployment serves the others, and ends with the server. */
public class InsideDeployment {

  @Inject @ClassScoped private InstanceProducer<DeploymentScenario> scenario;

  private DeploymentScenario first;
  private boolean deployed;

  void generate(@Observes EventContext<GenerateDeployment> event) {
    if (first == null) {
      event.proceed();
      first = scenario.get();
    } else {
      scenario.set(first);
    }
  }

  void deploy(@Observes EventContext<DeployManagedDeployments> event) {
    if (!deployed) {
      event.proceed();
      deployed = true;
    }
  }

  void undeploy(@Observes EventContext<UnDeployManagedDeployments> event) {
    // The server's end undeploys; see above.
  }
}
