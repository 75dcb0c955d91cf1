package pk.gov.hec.dlsei.reading;

import java.util.List;
import pk.gov.hec.dlsei.api.document.DocumentKind;
import pk.gov.hec.dlsei.api.document.SubmittedDocument;
import pk.gov.hec.dlsei.api.document.Verdict.Observation;
import pk.gov.hec.dlsei.tck.DocumentVerifierContract;

/** The contract of a verifier that reads documents, and how its test shows it invented ones. */
public interface ReadingVerifierContract extends DocumentVerifierContract {

  /** What it says of a PDF with these lines, sent in by {@link Drawn#HOLDER}. */
  default List<Observation> seen(DocumentKind kind, String... lines) {
    return seen(Drawn.document(kind, lines));
  }

  /** What it says of a document. */
  default List<Observation> seen(SubmittedDocument document) {
    return verifier().verify(document).observations();
  }
}
