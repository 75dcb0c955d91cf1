package pk.gov.hec.dlsei.reading;

import static pk.gov.hec.dlsei.api.document.Verdict.Weight.DOUBTS;
import static pk.gov.hec.dlsei.api.document.Verdict.Weight.NOTE;
import static pk.gov.hec.dlsei.api.document.Verdict.Weight.SUPPORTS;

import pk.gov.hec.dlsei.api.document.Verdict.Observation;
import pk.gov.hec.dlsei.api.document.Verdict.Weight;

/** What every verifier can say, in both languages. */
public enum Remark {
  UNREADABLE(DOUBTS, "The file cannot be read.", "فائل پڑھی نہیں جا سکی۔"),
  BLANK(
      DOUBTS,
      "The page is blank, or nearly all of one colour.",
      "صفحہ خالی ہے، یا تقریباً سارا ایک ہی رنگ کا ہے۔"),
  NOT_BLANK(
      SUPPORTS, "The document opens and is not blank.", "دستاویز کھل جاتی ہے اور خالی نہیں ہے۔"),
  SIZE(NOTE, "The picture has %d × %d pixels.", "تصویر کا سائز \u2066%d × %d\u2069 پکسل ہے۔"),
  TOO_SMALL(
      DOUBTS,
      "The picture has only %d × %d pixels; small print may not be legible.",
      "تصویر کا سائز صرف \u2066%d × %d\u2069 پکسل ہے؛ باریک تحریر شاید پڑھی نہ جا سکے۔"),
  DARK(DOUBTS, "The picture is very dark.", "تصویر بہت تاریک ہے۔"),
  BRIGHT(
      DOUBTS,
      "The picture is very bright; print on it is faint.",
      "تصویر بہت زیادہ روشن ہے؛ اس پر تحریر مدھم ہے۔"),
  BLURRED(DOUBTS, "The picture looks blurred.", "تصویر دھندلی معلوم ہوتی ہے۔"),
  NO_TEXT(
      NOTE,
      "A scan or photo holds no text that could be compared with the form; please read it yourself.",
      "سکین یا تصویر میں ایسا متن نہیں ہوتا جس کا فارم سے موازنہ کیا جا سکے؛ براہِ کرم اسے خود پڑھیں۔"),
  TEXT(
      SUPPORTS,
      "The document opens and holds text, which was compared with the form.",
      "دستاویز کھل جاتی ہے اور اس میں متن موجود ہے، جس کا فارم سے موازنہ کیا گیا۔"),
  NAME_FOUND(
      SUPPORTS, "The applicant’s name is in the text.", "درخواست دہندہ کا نام متن میں موجود ہے۔"),
  NAME_IN_PART(
      NOTE,
      "Of the name’s %2$d words, %1$d are in the text.",
      "نام کے %2$d الفاظ میں سے %1$d متن میں موجود ہیں۔"),
  NAME_NOT_FOUND(
      DOUBTS,
      "The applicant’s name is not in the text.",
      "درخواست دہندہ کا نام متن میں موجود نہیں ہے۔"),
  CNIC_FOUND(SUPPORTS, "The CNIC is in the text.", "شناختی کارڈ نمبر متن میں موجود ہے۔"),
  CNIC_NOT_FOUND(NOTE, "The CNIC is not in the text.", "شناختی کارڈ نمبر متن میں موجود نہیں ہے۔"),
  REGISTRATION_FOUND(
      SUPPORTS, "The registration number is in the text.", "رجسٹریشن نمبر متن میں موجود ہے۔"),
  REGISTRATION_NOT_FOUND(
      DOUBTS,
      "The registration number is not in the text.",
      "رجسٹریشن نمبر متن میں موجود نہیں ہے۔"),
  UNIVERSITY_FOUND(
      SUPPORTS, "The university’s name is in the text.", "یونیورسٹی کا نام متن میں موجود ہے۔"),
  UNIVERSITY_NOT_FOUND(
      DOUBTS,
      "The university’s name is not in the text.",
      "یونیورسٹی کا نام متن میں موجود نہیں ہے۔"),
  VALID_UNTIL(
      NOTE,
      "The text says that it is valid until %s.",
      "متن کے مطابق دستاویز \u2066%s\u2069 تک کارآمد ہے۔"),
  NEWEST_DATE(
      NOTE, "The newest date in the text is %s.", "متن میں تازہ ترین تاریخ \u2066%s\u2069 ہے۔"),
  NO_DATE(NOTE, "No date was found in the text.", "متن میں کوئی تاریخ نہیں ملی۔");

  private final Sentence sentence;

  Remark(Weight weight, String english, String urdu) {
    this.sentence = new Sentence(weight, english, urdu);
  }

  /**
   * Says it.
   *
   * @param values for its places, in their order
   * @return never null
   */
  public Observation said(Object... values) {
    return sentence.said(values);
  }
}
