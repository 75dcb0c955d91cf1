package pk.gov.hec.dlsei.reading;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import pk.gov.hec.dlsei.api.document.SubmittedDocument;
import pk.gov.hec.dlsei.api.document.SubmittedDocument.Holder;
import pk.gov.hec.dlsei.api.document.Verdict;
import pk.gov.hec.dlsei.api.document.Verdict.Observation;
import pk.gov.hec.dlsei.reading.Tesseract.Outcome;
import pk.gov.hec.dlsei.reading.Tesseract.Recognised;

/** Opens a document, looks at it and has its text and codes compared with the form. */
public final class DocumentReading {

  private static final String PDF = "application/pdf";

  /** Of the host's five seconds; the rest is for loading the verifier, and for a slow machine. */
  private static final Duration TIME = Duration.ofSeconds(4);

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

  private final Check check;
  private final Tesseract tesseract;
  private final Duration limit;

  /**
   * A reading that asks one verifier.
   *
   * @param check asked where there is text, not null
   */
  public DocumentReading(Check check) {
    this(check, new Tesseract(Tesseract.FOLDERS, Tesseract.LONGEST), TIME);
  }

  DocumentReading(Check check, Tesseract tesseract, Duration limit) {
    this.check = check;
    this.tesseract = tesseract;
    this.limit = limit;
  }

  /**
   * Reads a document.
   *
   * @param document not null
   * @return what was seen; of a file that cannot be read, that alone
   */
  public Verdict of(SubmittedDocument document) {
    TimeLeft time = new TimeLeft(limit);
    List<Observation> seen = new ArrayList<>();
    try {
      if (PDF.equals(document.mediaType())) {
        readPdf(document, time, seen);
      } else {
        Picture picture = Picture.read(document.content(), document.mediaType());
        seen.addAll(picture.observations());
        readPicture(document, picture, time, seen);
      }
    } catch (Pdf.TimeOver e) {
      return new Verdict(List.of(Remark.NOT_READ_IN_TIME.said()));
    } catch (IOException | RuntimeException e) {
      return new Verdict(List.of(Remark.UNREADABLE.said())); // whatever a parser throws
    }
    return new Verdict(seen);
  }

  private void readPdf(SubmittedDocument document, TimeLeft time, List<Observation> seen)
      throws IOException {
    try (Pdf pdf = new Pdf(document.content(), time)) {
      Text text = new Text(pdf.text(), Text.Source.WRITTEN);
      if (text.isThere()) {
        seen.add(Remark.TEXT.said());
        seen.addAll(check.of(new Comparison(text, document)));
        seen.addAll(codes(document, pdf, time));
      } else {
        Picture page = pdf.firstPage();
        seen.addAll(page.appearance());
        readPicture(document, page, time, seen);
      }
    }
  }

  /** The text is read already: a page that cannot be drawn takes nothing from it. */
  private static List<Observation> codes(SubmittedDocument document, Pdf pdf, TimeLeft time) {
    Picture page;
    try {
      page = pdf.firstPage();
    } catch (IOException | RuntimeException e) {
      return List.of(Remark.NOT_DRAWN.said());
    }
    return codes(document, page, time);
  }

  private void readPicture(
      SubmittedDocument document, Picture picture, TimeLeft time, List<Observation> seen) {
    if (picture.isBlank()) {
      seen.add(Remark.NO_TEXT.said());
      return;
    }
    List<Observation> codes = codes(document, picture, time);
    Recognised read = tesseract.read(picture.forText(), time);
    Text text = new Text(read.text(), Text.Source.RECOGNISED);
    if (text.isThere()) {
      seen.add(Remark.RECOGNISED.said());
      if (read.outcome() == Outcome.PART) {
        seen.add(Remark.RECOGNISED_IN_PART.said());
      }
      seen.addAll(check.of(new Comparison(text, document)));
    } else {
      seen.add(withoutText(read.outcome()).said());
    }
    seen.addAll(codes);
  }

  private static Remark withoutText(Outcome outcome) {
    return switch (outcome) {
      case ALL, PART -> Remark.NO_TEXT;
      case NOT_IN_TIME -> Remark.NOT_RECOGNISED_IN_TIME;
      case FAILED -> Remark.NOT_RECOGNISED;
      case NOT_INSTALLED -> Remark.NO_TESSERACT;
    };
  }

  /** What codes hold is compared and not said: a verdict is shown to more people than a card. */
  private static List<Observation> codes(
      SubmittedDocument document, Picture picture, TimeLeft time) {
    Set<String> codes = Barcodes.in(picture.forCodes(), time);
    if (codes.isEmpty()) {
      return List.of();
    }
    Text held = new Text(String.join("\n", codes), Text.Source.WRITTEN);
    Holder holder = document.holder();
    List<Observation> seen = new ArrayList<>();
    holder
        .registrationNumber()
        .filter(held::holds)
        .ifPresent(number -> seen.add(Remark.CODE_OF_REGISTRATION.said()));
    Optional.of(holder.cnic().digits())
        .filter(held::holds)
        .ifPresent(number -> seen.add(Remark.CODE_OF_CNIC.said()));
    return seen.isEmpty() ? List.of(Remark.CODE_OF_SOMETHING_ELSE.said()) : seen;
  }
}
