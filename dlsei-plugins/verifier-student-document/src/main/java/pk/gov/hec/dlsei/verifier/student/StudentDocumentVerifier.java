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
import pk.gov.hec.dlsei.reading.Remark;
import pk.gov.hec.dlsei.reading.Sentence;

/** Tells a reviewer what a student's document looks like and which of the form stands in it. */
final class StudentDocumentVerifier implements DocumentVerifier {

  static final Sentence ANOTHER_INSTITUTION =
      new Sentence(
          Weight.NOTE,
          "The text does not name the university; a document of the previous education may be of"
              + " another institution.",
          "متن میں یونیورسٹی کا نام نہیں ہے؛ سابقہ تعلیم کی دستاویز کسی اور ادارے کی بھی ہو سکتی ہے۔");

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
    return DocumentReading.of(document, StudentDocumentVerifier::compare);
  }

  private static List<Observation> compare(Comparison comparison) {
    boolean earlier = comparison.document().kind() == DocumentKind.PREVIOUS_EDUCATION;
    List<Observation> seen = new ArrayList<>(comparison.person());
    comparison
        .hasRegistrationNumber()
        .filter(found -> found || !earlier)
        .map(found -> found ? Remark.REGISTRATION_FOUND : Remark.REGISTRATION_NOT_FOUND)
        .ifPresent(remark -> seen.add(remark.said()));
    seen.add(university(comparison, earlier));
    seen.addAll(comparison.dates());
    return seen;
  }

  private static Observation university(Comparison comparison, boolean earlier) {
    if (comparison.namesUniversity()) {
      return Remark.UNIVERSITY_FOUND.said();
    }
    return earlier ? ANOTHER_INSTITUTION.said() : Remark.UNIVERSITY_NOT_FOUND.said();
  }
}
