package pk.gov.hec.dlsei.verifier.disability;

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
import pk.gov.hec.dlsei.reading.Remark;
import pk.gov.hec.dlsei.reading.Sentence;

/** Tells a reviewer whether a certificate names a disability and a government body (SOP1/F4). */
final class DisabilityCertificateVerifier implements DocumentVerifier {

  static final Sentence OF_GOVERNMENT =
      new Sentence(
          Weight.SUPPORTS,
          "The text names a government body.",
          "متن میں کسی سرکاری ادارے کا نام موجود ہے۔");
  static final Sentence NOT_OF_GOVERNMENT =
      new Sentence(
          Weight.DOUBTS,
          "The text names no government body; the certificate has to be issued by the government.",
          "متن میں کسی سرکاری ادارے کا نام نہیں ہے؛ سرٹیفکیٹ حکومت کا جاری کردہ ہونا چاہیے۔");
  static final Sentence DISABILITY =
      new Sentence(
          Weight.SUPPORTS, "The text speaks of a disability.", "متن میں معذوری کا ذکر موجود ہے۔");
  static final Sentence NO_DISABILITY =
      new Sentence(
          Weight.DOUBTS,
          "The text does not speak of a disability.",
          "متن میں معذوری کا ذکر موجود نہیں ہے۔");

  private static final Pattern GOVERNMENT =
      Pattern.compile(
          "(?<![a-z])(?:gov(?:ernment|t)|social welfare|special education|ministry|directorate"
              + "|district (?:disability )?assessment board|medical board|medical superintendent"
              + "|council for (?:the )?rehabilitation|national council|nadra|bait-?ul-?mal"
              + "|islamic republic)(?![a-z])|حکومت|سماجی بہبود");
  private static final Pattern WORDS =
      Pattern.compile(
          "(?<![a-z])(?:disab(?:led|ility|ilities)|special persons?|differently abled"
              + "|handicap(?:ped)?|(?:visual|hearing|physical)(?:ly)? impair(?:ed|ment))(?![a-z])"
              + "|معذور|خصوصی افراد");

  private final DocumentReading reading =
      new DocumentReading(DisabilityCertificateVerifier::compare);

  @Override
  public Set<DocumentKind> kinds() {
    return Set.of(DocumentKind.DISABILITY_CERTIFICATE);
  }

  @Override
  public Verdict verify(SubmittedDocument document) {
    return reading.of(document);
  }

  /**
   * Neither the university nor its registration number is looked for: the government knows none.
   */
  private static List<Observation> compare(Comparison comparison) {
    List<Observation> seen = new ArrayList<>(comparison.person());
    seen.add(
        comparison.has(GOVERNMENT) ? OF_GOVERNMENT.said() : comparison.missing(NOT_OF_GOVERNMENT));
    seen.add(comparison.has(WORDS) ? DISABILITY.said() : comparison.missing(NO_DISABILITY));
    seen.addAll(comparison.dates());
    if (comparison.validity().isEmpty()) {
      seen.add(Remark.NO_EXPIRY.said());
    }
    return seen;
  }
}
