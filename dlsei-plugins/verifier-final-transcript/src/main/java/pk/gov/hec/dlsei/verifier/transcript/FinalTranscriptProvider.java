package pk.gov.hec.dlsei.verifier.transcript;

import pk.gov.hec.dlsei.api.document.DocumentVerifier;
import pk.gov.hec.dlsei.api.plugin.PluginConfig;
import pk.gov.hec.dlsei.api.plugin.PluginDescriptor;
import pk.gov.hec.dlsei.api.plugin.PluginFamily;
import pk.gov.hec.dlsei.api.plugin.PluginProvider;
import pk.gov.hec.dlsei.api.plugin.SpiVersion;

/** Brings the verifier of final transcripts into the platform. */
public final class FinalTranscriptProvider implements PluginProvider<DocumentVerifier> {

  @Override
  public PluginDescriptor descriptor() {
    return PluginDescriptor.of(
        PluginFamily.VERIFIER,
        "final-transcript",
        "1.0.0",
        "Final transcripts of alumni",
        new SpiVersion(SpiVersion.MAJOR, SpiVersion.MINOR));
  }

  @Override
  public DocumentVerifier create(PluginConfig config) {
    return new FinalTranscriptVerifier();
  }
}
