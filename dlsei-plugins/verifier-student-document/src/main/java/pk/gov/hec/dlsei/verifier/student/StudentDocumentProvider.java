package pk.gov.hec.dlsei.verifier.student;

import pk.gov.hec.dlsei.api.document.DocumentVerifier;
import pk.gov.hec.dlsei.api.plugin.PluginConfig;
import pk.gov.hec.dlsei.api.plugin.PluginDescriptor;
import pk.gov.hec.dlsei.api.plugin.PluginFamily;
import pk.gov.hec.dlsei.api.plugin.PluginProvider;
import pk.gov.hec.dlsei.api.plugin.SpiVersion;

/** Brings the verifier of students' documents into the platform. */
public final class StudentDocumentProvider implements PluginProvider<DocumentVerifier> {

  @Override
  public PluginDescriptor descriptor() {
    return PluginDescriptor.of(
        PluginFamily.VERIFIER,
        "student-document",
        "1.0.0",
        "Students' cards, transcripts and certificates",
        new SpiVersion(SpiVersion.MAJOR, SpiVersion.MINOR));
  }

  @Override
  public DocumentVerifier create(PluginConfig config) {
    return new StudentDocumentVerifier();
  }
}
