package pk.gov.hec.dlsei.policy.year1;

import java.util.Arrays;
import java.util.List;
import pk.gov.hec.dlsei.api.cohort.Reading;
import pk.gov.hec.dlsei.api.value.BilingualText;

/** How the unclear places of SOP1 are read; R numbers are those of the policy catalogue. */
enum Year1Reading {
  R05(
      "A pool per university and category: students, faculty, students with disabilities.",
      "ہر یونیورسٹی اور زمرے کا اپنا ذخیرہ ہے: طلبہ و طالبات، اساتذہ، معذوری کے حامل طلبہ و طالبات۔",
      "SOP1/A2",
      "SOP1/R1"),
  R06(
      "First is the earlier submission; inside a bulk nomination, the order of the rows.",
      "پہلے وہ ہے جو پہلے جمع ہوا؛ اجتماعی نامزدگی میں قطاروں کی ترتیب معتبر ہے۔",
      "SOP1/R1",
      "SOP1/R2"),
  R17(
      "360 seats in all for students with disabilities, two per cent of each public university’s"
          + " allocation by largest remainder, AIOU and VU included. Seats not taken go back to the"
          + " university’s general seats on a day that HEC sets. When they are used up, a student with"
          + " a disability can take a general seat against the fee. Students only.",
      "معذوری کے حامل طلبہ و طالبات کے لیے کل 360 نشستیں، ہر سرکاری یونیورسٹی کے حصے کا دو فیصد (سب سے"
          + " بڑے باقی کے اصول پر)، علامہ اقبال اوپن اور ورچوئل یونیورسٹی سمیت۔ غیر استعمال شدہ نشستیں"
          + " ایچ ای سی کے مقرر کردہ دن عام نشستوں میں واپس جاتی ہیں۔ یہ ختم ہو جائیں تو معذوری کا حامل"
          + " طالب علم فیس دے کر عام نشست لے سکتا ہے۔ صرف طلبہ و طالبات کے لیے۔",
      "SOP1/A6",
      "SOP1/F4"),
  R18(
      "One factor for all: each public university gets factor times enrolment, but never less than"
          + " the least or more than the most. Rounded down; seats left go to the largest fractions,"
          + " ties by code. Where the bounds cannot meet the share, nothing is allocated.",
      "سب کے لیے ایک ہی تناسب: ہر سرکاری یونیورسٹی کو داخلوں کے تناسب سے نشستیں ملتی ہیں، مگر کم از کم"
          + " حد سے کم اور زیادہ سے زیادہ حد سے زیادہ نہیں۔ کسر چھوڑی جاتی ہے؛ بچی ہوئی نشستیں سب سے"
          + " بڑی کسروں کو ملتی ہیں، برابری پر کوڈ کی ترتیب سے۔ اگر حدود میں حصہ پورا نہ ہو سکے تو کچھ"
          + " مختص نہیں ہوتا۔",
      "SOP1/A2",
      "SOP1/A4"),
  R19(
      "AIOU and VU get the numbers that the document names, outside the bounds.",
      "علامہ اقبال اوپن اور ورچوئل یونیورسٹی کو وہی تعداد ملتی ہے جو دستاویز میں درج ہے، حدود سے باہر۔",
      "SOP1/A3"),
  R20(
      "Private universities share by enrolment, each at least one seat, without an upper bound.",
      "نجی یونیورسٹیوں کا حصہ داخلوں کے مطابق ہے، ہر ایک کو کم از کم ایک نشست، زیادہ کی کوئی حد نہیں۔",
      "SOP1/A9"),
  R21(
      "NAHE’s seats are a pool of their own; HEC nominates, and no fee is asked.",
      "نیشنل اکیڈمی کی نشستوں کا اپنا ذخیرہ ہے؛ نامزدگی ایچ ای سی کرتا ہے اور کوئی فیس نہیں۔",
      "SOP1/A7"),
  R22(
      "The fee goes back as soon as the third course is completed. It is forfeited when the licence"
          + " has ended with fewer than three, and an officer confirms it. Paid and never activated:"
          + " an officer decides. Alumni and private universities get no refund.",
      "تیسرا کورس مکمل ہوتے ہی فیس واپس ہوتی ہے۔ لائسنس تین سے کم کورسز پر ختم ہو تو فیس ضبط ہوتی ہے اور"
          + " افسر اس کی توثیق کرتا ہے۔ ادا شدہ مگر غیر فعال: افسر فیصلہ کرتا ہے۔ سابق طلبہ و طالبات"
          + " اور نجی یونیورسٹیوں کے لیے واپسی نہیں۔",
      "SOP1/F2",
      "SOP1/F3"),
  R24(
      "A CNIC, B-Form or NICOP number is valid when it is well formed; its expiry is not asked.",
      "شناختی کارڈ، ب فارم یا نائیکوپ نمبر درست شکل میں ہو تو معتبر ہے؛ اس کی میعاد نہیں پوچھی جاتی۔",
      "SOP1/E3"),
  R25(
      "The seats of a private university that has not paid are on hold until the bill is settled;"
          + " HEC may release them with a reason. Billed on allocation, not on use.",
      "جس نجی یونیورسٹی نے ادائیگی نہیں کی اس کی نشستیں بل ادا ہونے تک روکی جاتی ہیں؛ ایچ ای سی وجہ کے"
          + " ساتھ انہیں جاری کر سکتا ہے۔ بل مختص نشستوں پر بنتا ہے، استعمال پر نہیں۔",
      "SOP1/F7"),
  R26(
      "Whoever takes a freed seat pays the own fee; a private university’s seat stays paid.",
      "خالی ہونے والی نشست لینے والا اپنی فیس خود ادا کرتا ہے؛ نجی یونیورسٹی کی نشست ادا شدہ رہتی ہے۔",
      "SOP1/F1",
      "SOP1/F5"),
  R34(
      "A programme of 16 years of education is one that ends with at least 16 years in all. Staff are"
          + " not named in year 1.",
      "سولہ سالہ پروگرام وہ ہے جس کے اختتام پر کل تعلیم کم از کم سولہ سال ہو۔ سال اول میں عملے کا ذکر"
          + " نہیں۔",
      "SOP1/E1"),
  R35(
      "Graduated from 9 September 2019 to 9 September 2021, both included.",
      "9 ستمبر 2019 سے 9 ستمبر 2021 تک ڈگری مکمل ہوئی ہو، دونوں دن شامل۔",
      "SOP1/E4"),
  R36(
      "First come, first served. Register, challan, pay, upload paid challan and final transcript"
          + " together, verification by HEC, invitation.",
      "پہلے آئیے پہلے پائیے۔ رجسٹریشن، چالان، ادائیگی، ادا شدہ چالان اور حتمی ٹرانسکرپٹ ایک ساتھ اپ لوڈ،"
          + " ایچ ای سی کی تصدیق، دعوت نامہ۔",
      "SOP1/A8",
      "SOP1/R6",
      "SOP1/F10");

  private final Reading reading;

  Year1Reading(String english, String urdu, String... clauseIds) {
    this.reading = new Reading(name(), List.of(clauseIds), new BilingualText(english, urdu));
  }

  static List<Reading> all() {
    return Arrays.stream(values()).map(r -> r.reading).toList();
  }
}
