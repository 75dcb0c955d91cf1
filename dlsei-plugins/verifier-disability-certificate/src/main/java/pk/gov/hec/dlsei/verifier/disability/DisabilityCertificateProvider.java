package pk.gov.hec.dlsei.verifier.disability;

import pk.gov.hec.dlsei.api.document.DocumentVerifier;
import pk.gov.hec.dlsei.api.plugin.PluginConfig;
import pk.gov.hec.dlsei.api.plugin.PluginDescriptor;
import pk.gov.hec.dlsei.api.plugin.PluginFamily;
import pk.gov.hec.dlsei.api.plugin.PluginProvider;
import pk.gov.hec.dlsei.api.plugin.SpiVersion;

/** Brings the verifier of disability certificates into the platform. */
public final class DisabilityCertificateProvider implements PluginProvider<DocumentVerifier> {

  @Override
  public PluginDescriptor descriptor() {
    return PluginDescriptor.of(
        PluginFamily.VERIFIER,
        "disability-certificate",
        "1.0.0",
        "Disability certificates",
        new SpiVersion(SpiVersion.MAJOR, SpiVersion.MINOR));
  }

  @Override
  public DocumentVerifier create(PluginConfig config) {
    return new DisabilityCertificateVerifier();
  }
}
