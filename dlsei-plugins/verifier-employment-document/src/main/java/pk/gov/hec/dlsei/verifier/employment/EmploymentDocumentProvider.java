package pk.gov.hec.dlsei.verifier.employment;

import pk.gov.hec.dlsei.api.document.DocumentVerifier;
import pk.gov.hec.dlsei.api.plugin.PluginConfig;
import pk.gov.hec.dlsei.api.plugin.PluginDescriptor;
import pk.gov.hec.dlsei.api.plugin.PluginFamily;
import pk.gov.hec.dlsei.api.plugin.PluginProvider;
import pk.gov.hec.dlsei.api.plugin.SpiVersion;

/** Brings the verifier of employment letters and office cards into the platform. */
public final class EmploymentDocumentProvider implements PluginProvider<DocumentVerifier> {

  @Override
  public PluginDescriptor descriptor() {
    return PluginDescriptor.of(
        PluginFamily.VERIFIER,
        "employment-document",
        "1.0.0",
        "Employment letters and office cards",
        new SpiVersion(SpiVersion.MAJOR, SpiVersion.MINOR));
  }

  @Override
  public DocumentVerifier create(PluginConfig config) {
    return new EmploymentDocumentVerifier();
  }
}
