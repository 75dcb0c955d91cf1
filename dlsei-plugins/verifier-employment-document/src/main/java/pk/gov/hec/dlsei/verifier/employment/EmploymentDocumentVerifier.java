package pk.gov.hec.dlsei.verifier.employment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
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
import pk.gov.hec.dlsei.reading.Remark;
import pk.gov.hec.dlsei.reading.Sentence;

/** Tells a reviewer whether a letter or card says that its holder serves (WP2/4.2.1). */
final class EmploymentDocumentVerifier implements DocumentVerifier {

  static final Sentence SERVES =
      new Sentence(
          Weight.SUPPORTS,
          "The text says that somebody is employed or serves.",
          "متن کے مطابق کوئی شخص ملازم ہے یا خدمات انجام دے رہا ہے۔");
  static final Sentence SERVES_NOT =
      new Sentence(
          Weight.DOUBTS,
          "The text does not say that somebody is employed or serves.",
          "متن میں یہ نہیں لکھا کہ کوئی شخص ملازم ہے یا خدمات انجام دے رہا ہے۔");
  static final Sentence HAS_LEFT =
      new Sentence(
          Weight.NOTE,
          "The text has a word such as resigned, relieved or retired; please read where.",
          "متن میں مستعفی، فارغ یا ریٹائر جیسا لفظ موجود ہے؛ براہِ کرم دیکھیں کہاں۔");
  static final Sentence OLD =
      new Sentence(
          Weight.DOUBTS,
          "The newest date of the letter is %s, more than a year ago.",
          "خط کی تازہ ترین تاریخ \u2066%s\u2069 ہے، جو ایک سال سے زیادہ پرانی ہے۔");

  private static final Pattern EMPLOYMENT =
      Pattern.compile(
          "(?<![a-z])(?:employ(?:ed|ee|ment)|serving|serves|in (?:the )?service|services? of"
              + "|working as|works as|designation|appointed|posted as|faculty member"
              + "|staff|lecturer|professor)(?![a-z])|ملازم|خدمات|تعینات");
  private static final Pattern END =
      Pattern.compile("(?<![a-z])(?:resigned|relieved|retired|terminated|left service)(?![a-z])");

  private final DocumentReading reading = new DocumentReading(EmploymentDocumentVerifier::compare);

  @Override
  public Set<DocumentKind> kinds() {
    return EnumSet.of(DocumentKind.EMPLOYMENT_LETTER, DocumentKind.OFFICE_CARD);
  }

  @Override
  public Verdict verify(SubmittedDocument document) {
    return reading.of(document);
  }

  private static List<Observation> compare(Comparison comparison) {
    List<Observation> seen = new ArrayList<>(comparison.person());
    seen.add(comparison.university());
    seen.add(comparison.has(EMPLOYMENT) ? SERVES.said() : comparison.missing(SERVES_NOT));
    if (comparison.has(END)) {
      seen.add(HAS_LEFT.said());
    }
    seen.addAll(comparison.dates());
    if (comparison.document().kind() == DocumentKind.OFFICE_CARD) {
      if (comparison.validity().isEmpty()) {
        seen.add(Remark.NO_EXPIRY.said());
      }
    } else {
      LocalDate yearAgo = comparison.document().day().minusYears(1);
      comparison
          .issued()
          .filter(date -> date.isBefore(yearAgo))
          .ifPresent(date -> seen.add(OLD.said(date)));
    }
    return seen;
  }
}
