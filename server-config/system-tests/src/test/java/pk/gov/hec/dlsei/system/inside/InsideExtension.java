package pk.gov.hec.dlsei.system.inside;

import org.jboss.arquillian.core.spi.LoadableExtension;

/** Adds to Arquillian what these tests need: a prepared server, and one deployment for all. */
public class InsideExtension implements LoadableExtension {

  @Override
  public void register(ExtensionBuilder builder) {
    builder.observer(InsideServer.class).observer(InsideDeployment.class);
  }
}
