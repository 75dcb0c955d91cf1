package pk.gov.hec.dlsei.api.document;

import java.util.Set;

/**
 * Reads one document and reports. Implemented by PLUGIN. The host runs it in a worker process with
 * 256 MB of memory and ends the process after five seconds, whatever the file holds.
 */
public interface DocumentVerifier {

  /**
   * The kinds that it can read.
   *
   * @return never null or empty
   */
  Set<DocumentKind> kinds();

  /**
   * Reads the document.
   *
   * @param document not null
   * @return what was found, for the person who decides; never null
   * @throws pk.gov.hec.dlsei.api.plugin.PluginException if the verifier itself is broken; a file
   *     that cannot be read is a finding
   */
  Verdict verify(SubmittedDocument document);
}
