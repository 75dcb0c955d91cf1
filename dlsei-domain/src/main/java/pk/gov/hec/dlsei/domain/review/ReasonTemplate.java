package pk.gov.hec.dlsei.domain.review;

import java.util.Arrays;
import java.util.List;
import pk.gov.hec.dlsei.api.value.BilingualText;

/** Sentences that reviewers use often, so that applicants read them in their own language. */
public enum ReasonTemplate {
  NOT_OF_THIS_UNIVERSITY(
      Use.REJECT,
      "According to the university’s records, you are not one of its members.",
      "یونیورسٹی کے ریکارڈ کے مطابق آپ اس یونیورسٹی سے وابستہ نہیں ہیں۔"),
  NOT_ENROLLED_NOW(
      Use.REJECT,
      "You are not enrolled at present.",
      "آپ اس وقت یونیورسٹی میں زیرِ تعلیم نہیں ہیں۔"),
  DOCUMENT_OF_SOMEBODY_ELSE(
      Use.REJECT, "The document belongs to somebody else.", "دستاویز کسی اور کی ہے۔"),
  DOCUMENT_OUT_OF_DATE(
      Use.REJECT, "The document is no longer valid.", "دستاویز کی میعاد ختم ہو چکی ہے۔"),
  WRONG_DOCUMENT(
      Use.REJECT,
      "The document is not one of those that are asked for.",
      "دستاویز مطلوبہ دستاویزات میں سے نہیں ہے۔"),
  SEND_A_READABLE_COPY(
      Use.ASK,
      "The document cannot be read. Please upload it again, whole and in good light.",
      "دستاویز پڑھی نہیں جا سکتی۔ براہِ کرم اسے مکمل اور اچھی روشنی میں دوبارہ اپ لوڈ کریں۔"),
  SEND_BOTH_SIDES(
      Use.ASK,
      "Please upload both sides of the card, in one file.",
      "براہِ کرم کارڈ کے دونوں رخ ایک ہی فائل میں اپ لوڈ کریں۔"),
  SEND_THE_CERTIFICATE(
      Use.ASK,
      "Please upload your disability certificate, issued by the government, whole and readable.",
      "براہِ کرم حکومت کا جاری کردہ اپنا معذوری سرٹیفکیٹ مکمل اور واضح طور پر اپ لوڈ کریں۔"),
  CORRECT_THE_NUMBER(
      Use.ASK,
      "The registration number differs from the university’s records. Please check it and write the"
          + " right one.",
      "رجسٹریشن نمبر یونیورسٹی کے ریکارڈ سے مختلف ہے۔ براہِ کرم اسے دیکھ کر درست نمبر لکھیں۔");

  /** What a sentence is for. */
  public enum Use {
    REJECT,
    ASK
  }

  private final Use use;
  private final BilingualText text;

  ReasonTemplate(Use use, String english, String urdu) {
    this.use = use;
    this.text = new BilingualText(english, urdu);
  }

  /** The sentence. */
  public BilingualText text() {
    return text;
  }

  /**
   * The sentences for one use.
   *
   * @param use not null
   * @return in their order
   */
  public static List<ReasonTemplate> of(Use use) {
    return Arrays.stream(values()).filter(template -> template.use == use).toList();
  }
}
