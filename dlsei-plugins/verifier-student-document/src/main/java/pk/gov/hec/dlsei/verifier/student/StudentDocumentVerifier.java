package pk.gov.hec.dlsei.verifier.student;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import pk.gov.hec.dlsei.api.document.DocumentKind;
import pk.gov.hec.dlsei.api.document.DocumentVerifier;
import pk.gov.hec.dlsei.api.document.SubmittedDocument;
import pk.gov.hec.dlsei.api.document.Verdict;
import pk.gov.hec.dlsei.api.document.Verdict.Observation;

/** Tells a reviewer what a student's document looks like and which of the form stands in it. */
final class StudentDocumentVerifier implements DocumentVerifier {

  private static final String PDF = "application/pdf";

  @Override
  public Set<DocumentKind> kinds() {
    return EnumSet.of(
        DocumentKind.ADMISSION_CARD,
        DocumentKind.STUDENT_CARD,
        DocumentKind.TRANSCRIPT,
        DocumentKind.PREVIOUS_EDUCATION);
  }

  @Override
  public Verdict verify(SubmittedDocument document) {
    List<Observation> seen = new ArrayList<>();
    try {
      if (PDF.equals(document.mediaType())) {
        readPdf(document, seen);
      } else {
        seen.addAll(Picture.read(document.content(), document.mediaType()).observations());
        seen.add(Remark.NO_TEXT.said());
      }
    } catch (IOException | RuntimeException e) {
      return new Verdict(List.of(Remark.UNREADABLE.said())); // whatever a parser throws
    }
    return new Verdict(seen);
  }

  private static void readPdf(SubmittedDocument document, List<Observation> seen)
      throws IOException {
    try (Pdf pdf = new Pdf(document.content())) {
      Text text = new Text(pdf.text());
      if (text.isThere()) {
        seen.add(Remark.TEXT.said());
        seen.addAll(new Comparison(text, document).observations());
      } else {
        seen.addAll(pdf.firstPage().appearance());
        seen.add(Remark.NO_TEXT.said());
      }
    }
  }
}
