package pk.gov.hec.dlsei.reading;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import pk.gov.hec.dlsei.api.document.SubmittedDocument;
import pk.gov.hec.dlsei.api.document.Verdict;
import pk.gov.hec.dlsei.api.document.Verdict.Observation;

/** Opens a document, looks at it and has its text compared with the form. */
public final class DocumentReading {

  private static final String PDF = "application/pdf";

  /** What a verifier makes of a document whose text could be read. */
  public interface Check {

    /**
     * Compares.
     *
     * @param comparison the text beside the form, never null
     * @return what was seen, in the order in which a reviewer reads it; never null
     */
    List<Observation> of(Comparison comparison);
  }

  private DocumentReading() {}

  /**
   * Reads a document.
   *
   * @param document not null
   * @param check asked where there is text
   * @return what was seen; of a file that cannot be read, that alone
   */
  public static Verdict of(SubmittedDocument document, Check check) {
    List<Observation> seen = new ArrayList<>();
    try {
      if (PDF.equals(document.mediaType())) {
        readPdf(document, check, seen);
      } else {
        seen.addAll(Picture.read(document.content(), document.mediaType()).observations());
        seen.add(Remark.NO_TEXT.said());
      }
    } catch (IOException | RuntimeException e) {
      return new Verdict(List.of(Remark.UNREADABLE.said())); // whatever a parser throws
    }
    return new Verdict(seen);
  }

  private static void readPdf(SubmittedDocument document, Check check, List<Observation> seen)
      throws IOException {
    try (Pdf pdf = new Pdf(document.content())) {
      Text text = new Text(pdf.text());
      if (text.isThere()) {
        seen.add(Remark.TEXT.said());
        seen.addAll(check.of(new Comparison(text, document)));
      } else {
        seen.addAll(pdf.firstPage().appearance());
        seen.add(Remark.NO_TEXT.said());
      }
    }
  }
}
