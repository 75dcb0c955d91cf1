package pk.gov.hec.dlsei.verifier.transcript;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import pk.gov.hec.dlsei.api.document.DocumentKind;
import pk.gov.hec.dlsei.api.document.DocumentVerifier;
import pk.gov.hec.dlsei.api.document.SubmittedDocument;
import pk.gov.hec.dlsei.api.document.Verdict;
import pk.gov.hec.dlsei.api.document.Verdict.Observation;
import pk.gov.hec.dlsei.api.document.Verdict.Weight;
import pk.gov.hec.dlsei.reading.Comparison;
import pk.gov.hec.dlsei.reading.DocumentReading;
import pk.gov.hec.dlsei.reading.Sentence;

/** Tells a reviewer whether a transcript names a degree and its completion (SOP1/F10). */
final class FinalTranscriptVerifier implements DocumentVerifier {

  static final Sentence DEGREE =
      new Sentence(Weight.SUPPORTS, "The text names a degree.", "متن میں ڈگری کا نام موجود ہے۔");
  static final Sentence NO_DEGREE =
      new Sentence(
          Weight.DOUBTS, "The text names no degree.", "متن میں کسی ڈگری کا نام موجود نہیں ہے۔");
  static final Sentence COMPLETED =
      new Sentence(
          Weight.SUPPORTS,
          "The text says that the degree was completed or awarded on %s.",
          "متن کے مطابق ڈگری \u2066%s\u2069 کو مکمل ہوئی یا دی گئی۔");
  static final Sentence COMPLETED_LATER =
      new Sentence(
          Weight.DOUBTS,
          "The text says that the degree is completed on %s, which has not come yet.",
          "متن کے مطابق ڈگری \u2066%s\u2069 کو مکمل ہوگی، جو ابھی نہیں آئی۔");
  static final Sentence NO_COMPLETION =
      new Sentence(
          Weight.NOTE,
          "The text names no date of completion or award; it may be of a semester only.",
          "متن میں تکمیل یا اجرا کی تاریخ درج نہیں ہے؛ یہ صرف کسی سمسٹر کی ہو سکتی ہے۔");

  private static final Pattern DEGREES =
      Pattern.compile(
          "(?<![a-z])(?:bachelors?|masters?|doctor|ph\\.?\\s?d|m\\.?\\s?phil|b\\.?\\s?sc|m\\.?\\s?sc"
              + "|mba|bba|mbbs|llb|b\\.?\\s?tech|[bm]\\.?[ase]\\.?|associate degree|degree)(?![a-z])"
              + "|ڈگری");
  private static final String COMPLETION =
      "(?<![a-z])(?:complet(?:ed|ion)|awarded|award|conferr(?:ed|al)|graduat(?:ed|ion)"
          + "|declar(?:ed|ation))(?: of)?(?: the)?(?: degree| result)?";

  private final DocumentReading reading = new DocumentReading(FinalTranscriptVerifier::compare);

  @Override
  public Set<DocumentKind> kinds() {
    return Set.of(DocumentKind.FINAL_TRANSCRIPT);
  }

  @Override
  public Verdict verify(SubmittedDocument document) {
    return reading.of(document);
  }

  private static List<Observation> compare(Comparison comparison) {
    List<Observation> seen = new ArrayList<>(comparison.person());
    comparison.registrationNumber().ifPresent(seen::add);
    seen.add(comparison.university());
    seen.add(comparison.has(DEGREES) ? DEGREE.said() : comparison.missing(NO_DEGREE));
    LocalDate day = comparison.document().day();
    seen.add(
        comparison
            .dateAfter(COMPLETION)
            .map(date -> (date.isAfter(day) ? COMPLETED_LATER : COMPLETED).said(date))
            .orElseGet(NO_COMPLETION::said));
    seen.addAll(comparison.dates());
    return seen;
  }
}
