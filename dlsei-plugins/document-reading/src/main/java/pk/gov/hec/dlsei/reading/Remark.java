package pk.gov.hec.dlsei.reading;

import static pk.gov.hec.dlsei.api.document.Verdict.Weight.DOUBTS;
import static pk.gov.hec.dlsei.api.document.Verdict.Weight.NOTE;
import static pk.gov.hec.dlsei.api.document.Verdict.Weight.SUPPORTS;

import pk.gov.hec.dlsei.api.document.Verdict.Observation;
import pk.gov.hec.dlsei.api.document.Verdict.Weight;

/** What every verifier can say, in both languages. */
public enum Remark {
  UNREADABLE(DOUBTS, "The file cannot be read.", "فائل پڑھی نہیں جا سکی۔"),
  NOT_READ_IN_TIME(
      DOUBTS,
      "The file could not be read in the time that there is; please look at it with care.",
      "دستیاب وقت میں فائل پڑھی نہیں جا سکی؛ براہِ کرم اسے غور سے دیکھیں۔"),
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
      "Hardly any text could be read in the picture; please read it yourself.",
      "تصویر میں تقریباً کوئی متن پڑھا نہیں جا سکا؛ براہِ کرم اسے خود پڑھیں۔"),
  RECOGNISED(
      NOTE,
      "Text was read from the picture and compared with the form; single letters may be wrong.",
      "تصویر سے متن پڑھ کر اس کا فارم سے موازنہ کیا گیا؛ چند حروف غلط پڑھے گئے ہو سکتے ہیں۔"),
  RECOGNISED_IN_PART(
      NOTE,
      "Only the upper part of the picture’s text was read in the time that there is.",
      "دستیاب وقت میں تصویر کے صرف اوپر والے حصے کا متن پڑھا جا سکا۔"),
  NOT_RECOGNISED_IN_TIME(
      NOTE,
      "The picture’s text could not be read in the time that there is; please read it yourself.",
      "دستیاب وقت میں تصویر کا متن پڑھا نہیں جا سکا؛ براہِ کرم اسے خود پڑھیں۔"),
  NOT_RECOGNISED(
      NOTE,
      "Reading the picture’s text failed; please read it yourself.",
      "تصویر کا متن پڑھنے کی کوشش ناکام رہی؛ براہِ کرم اسے خود پڑھیں۔"),
  NO_TESSERACT(
      NOTE,
      "Text in pictures is not read here, since Tesseract is not installed; please read it"
          + " yourself.",
      "یہاں تصویروں کا متن پڑھا نہیں جاتا، کیونکہ Tesseract نصب نہیں ہے؛ براہِ کرم اسے خود پڑھیں۔"),
  NOT_DRAWN(
      NOTE,
      "The first page could not be drawn, so no barcode or QR code was looked for.",
      "پہلا صفحہ بنایا نہیں جا سکا، اس لیے بارکوڈ یا کیو آر کوڈ تلاش نہیں کیا گیا۔"),
  CODE_OF_REGISTRATION(
      SUPPORTS,
      "A barcode or QR code holds the registration number.",
      "بارکوڈ یا کیو آر کوڈ میں رجسٹریشن نمبر موجود ہے۔"),
  CODE_OF_CNIC(
      SUPPORTS,
      "A barcode or QR code holds the CNIC.",
      "بارکوڈ یا کیو آر کوڈ میں شناختی کارڈ نمبر موجود ہے۔"),
  CODE_OF_SOMETHING_ELSE(
      NOTE,
      "A barcode or QR code was read; it holds neither the registration number nor the CNIC.",
      "بارکوڈ یا کیو آر کوڈ پڑھا گیا؛ اس میں نہ رجسٹریشن نمبر ہے نہ شناختی کارڈ نمبر۔"),
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
      SUPPORTS,
      "The text says that it is valid until %s.",
      "متن کے مطابق دستاویز \u2066%s\u2069 تک کارآمد ہے۔"),
  ENDS_SOON(
      NOTE,
      "The text says that it is valid until %s, which is soon.",
      "متن کے مطابق دستاویز \u2066%s\u2069 تک کارآمد ہے، جو جلد آنے والی ہے۔"),
  EXPIRED(
      DOUBTS,
      "The text says that it expired on %s.",
      "متن کے مطابق دستاویز کی میعاد \u2066%s\u2069 کو ختم ہو گئی۔"),
  NO_EXPIRY(
      NOTE,
      "The text names no end of validity.",
      "متن میں میعاد ختم ہونے کی کوئی تاریخ درج نہیں ہے۔"),
  ISSUED_LATER(
      DOUBTS,
      "The text says that it was issued on %s, which has not come yet.",
      "متن کے مطابق دستاویز \u2066%s\u2069 کو جاری ہوئی، جو ابھی نہیں آئی۔"),
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

  Sentence sentence() {
    return sentence;
  }
}
