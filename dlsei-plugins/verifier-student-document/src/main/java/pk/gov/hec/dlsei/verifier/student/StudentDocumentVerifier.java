package pk.gov.hec.dlsei.verifier.student;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import pk.gov.hec.dlsei.api.document.DocumentKind;
import pk.gov.hec.dlsei.api.document.DocumentVerifier;
import pk.gov.hec.dlsei.api.document.SubmittedDocument;
import pk.gov.hec.dlsei.api.document.Verdict;
import pk.gov.hec.dlsei.api.document.Verdict.Observation;
import pk.gov.hec.dlsei.api.document.Verdict.Weight;
import pk.gov.hec.dlsei.reading.Comparison;
import pk.gov.hec.dlsei.reading.DocumentReading;
import pk.gov.hec.dlsei.reading.Sentence;

/** Tells a reviewer which of the form stands in a student’s document (WP2/4.1.4). */
final class StudentDocumentVerifier implements DocumentVerifier {

  static final Sentence ANOTHER_INSTITUTION =
      new Sentence(
          Weight.NOTE,
          "The text does not name the university; a document of the previous education may be of"
              + " another institution.",
          "متن میں یونیورسٹی کا نام نہیں ہے؛ سابقہ تعلیم کی دستاویز کسی اور ادارے کی بھی ہو سکتی ہے۔");

  private final DocumentReading reading = new DocumentReading(StudentDocumentVerifier::compare);

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
    return reading.of(document);
  }

  private static List<Observation> compare(Comparison comparison) {
    boolean earlier = comparison.document().kind() == DocumentKind.PREVIOUS_EDUCATION;
    List<Observation> seen = new ArrayList<>(comparison.person());
    if (!earlier || comparison.hasRegistrationNumber().orElse(false)) {
      comparison.registrationNumber().ifPresent(seen::add);
    }
    seen.add(
        earlier && !comparison.namesUniversity()
            ? ANOTHER_INSTITUTION.said()
            : comparison.university());
    seen.addAll(comparison.dates());
    return seen;
  }
}
