package pk.gov.hec.dlsei.policy.year2;

import java.util.Arrays;
import java.util.List;
import pk.gov.hec.dlsei.api.cohort.Reading;
import pk.gov.hec.dlsei.api.value.BilingualText;

/** How the unclear places of WP2 are read; R numbers are those of the policy catalogue. */
enum Year2Reading {
  R01(
      "The 2,000 licences are added on 14 February 2023: the document says 2022, before its own"
          + " contract of December 2022.",
      "2,000 لائسنس 14 فروری 2023 کو شامل ہوتے ہیں: دستاویز میں 2022 لکھا ہے، جو دسمبر 2022 کے"
          + " معاہدے سے پہلے کا سال ہے۔",
      "WP2/1.1"),
  R02(
      "Cohort II ends on 15 February 2024, the later and more specific of the two days that the"
          + " document names; licences paid in 2022 end on the same day. HEC may set the 14th.",
      "کوہورٹ دوم 15 فروری 2024 کو ختم ہوتا ہے، جو دستاویز کی دو تاریخوں میں بعد کی اور زیادہ واضح"
          + " ہے؛ 2022 میں ادا شدہ لائسنس بھی اسی دن ختم ہوتے ہیں۔ ایچ ای سی 14 تاریخ مقرر کر سکتا"
          + " ہے۔",
      "WP2/1.2",
      "WP2/2.2",
      "WP2/A.0"),
  R03(
      "The first week of January begins on Monday, 2 January 2023. HEC may set another day of it.",
      "جنوری کا پہلا ہفتہ پیر، 2 جنوری 2023 سے شروع ہوتا ہے۔ ایچ ای سی اس ہفتے کا کوئی اور دن مقرر"
          + " کر سکتا ہے۔",
      "WP2/1.1"),
  R04(
      "Cohort I has 18,000 licences, and 20,000 from 14 February 2023; cohort II has 26,000.",
      "کوہورٹ اول کے 18,000 لائسنس ہیں اور 14 فروری 2023 سے 20,000؛ کوہورٹ دوم کے 26,000 ہیں۔",
      "WP2/1.0",
      "WP2/1.1",
      "WP2/1.2"),
  R05(
      "One national bucket a cohort, since no quota per university is named. HEC may cap a"
          + " university.",
      "ہر کوہورٹ کا ایک قومی ذخیرہ ہے کیونکہ یونیورسٹیوں کا کوٹہ درج نہیں۔ ایچ ای سی کسی یونیورسٹی"
          + " کے لیے حد مقرر کر سکتا ہے۔",
      "WP2/1.0"),
  R06(
      "First is whoever has the lower priority class, then the earlier submission. A seat goes to an"
          + " application when it is approved and a seat is free. Focal persons may decide out of"
          + " order, which is warned of and recorded; HEC may forbid it.",
      "پہلے وہ ہے جس کی ترجیح پہلے ہے، پھر جس کی درخواست پہلے جمع ہوئی۔ نشست اس وقت ملتی ہے جب"
          + " درخواست منظور ہو اور نشست خالی ہو۔ ترتیب سے ہٹ کر فیصلہ ممکن ہے، جس پر خبردار کیا جاتا"
          + " ہے اور اندراج ہوتا ہے؛ ایچ ای سی اسے منع کر سکتا ہے۔",
      "WP2/1.0",
      "WP2/4.1.12",
      "WP2/4.2.3"),
  R07(
      "Day 0 is the calendar day of the event in Pakistan. Within 15 days: in time to the end of day"
          + " 15. More than 30 days: from day 31 on.",
      "دن صفر پاکستان میں واقعے کی تاریخ ہے۔ 15 دن کے اندر: پندرھویں دن کے اختتام تک۔ 30 دن سے"
          + " زیادہ: اکتیسویں دن سے۔",
      "WP2/5.i",
      "WP2/5.ii",
      "WP2/5.iii",
      "WP2/5.iv"),
  R08(
      "The days run from the day on which Coursera accepted the invitation. One that bounced starts"
          + " nothing until it is sent again.",
      "دنوں کا شمار اس دن سے ہے جب کورسیرا نے دعوت نامہ قبول کیا۔ جو دعوت نامہ واپس آ جائے اس سے شمار"
          + " شروع نہیں ہوتا جب تک دوبارہ نہ بھیجا جائے۔",
      "WP2/5.i",
      "WP2/5.ii",
      "WP2/5.iii"),
  R09(
      "Point i: neither activated nor enrolled. Point ii: activated, but no activity and no"
          + " enrolment.",
      "نکتہ i: نہ فعال کیا گیا نہ کوئی داخلہ۔ نکتہ ii: فعال کیا گیا مگر نہ سرگرمی نہ داخلہ۔",
      "WP2/5.i",
      "WP2/5.ii"),
  R10(
      "30, 60 and 90 days are three steps: a notice, a last notice, and the proposal to revoke. HEC"
          + " may set which step revokes.",
      "30، 60 اور 90 دن تین مراحل ہیں: اطلاع، آخری اطلاع، اور منسوخی کی تجویز۔ ایچ ای سی مقرر کر سکتا"
          + " ہے کہ کس مرحلے پر منسوخی ہو۔",
      "WP2/5.iv"),
  R11(
      "Revocation is proposed with clause and facts; an officer of HEC confirms it, or a standing"
          + " order of HEC lets it be carried out, but never for a licence that somebody paid for. For"
          + " points i to iii notices go out before the limit.",
      "منسوخی شق اور حقائق کے ساتھ تجویز ہوتی ہے؛ اس کی توثیق ایچ ای سی کا افسر کرتا ہے، یا ایچ ای"
          + " سی کا مستقل حکم اس پر عمل کی اجازت دیتا ہے، مگر ادا شدہ لائسنس کے لیے کبھی نہیں۔ نکات i"
          + " تا iii میں آخری دن سے پہلے اطلاعات بھیجی جاتی ہیں۔",
      "WP2/5.v"),
  R12(
      "Barred is whoever activated a licence that ran in the cohort before, unless it was revoked."
          + " Whoever was invited and never activated is not barred.",
      "پابندی اس پر ہے جس نے پچھلے کوہورٹ میں جاری لائسنس فعال کیا، سوائے اس کے کہ وہ منسوخ ہوا ہو۔"
          + " جسے دعوت ملی مگر اس نے فعال نہیں کیا اس پر پابندی نہیں۔",
      "WP2/A.1",
      "WP2/A.2",
      "WP2/A.3.P4"),
  R13(
      "A licence of 2021 that ends with cohort I is not revoked by that. Its holder counts as a user"
          + " of cohort I, unless HEC sets otherwise.",
      "2021 کا لائسنس کوہورٹ اول کے ساتھ ختم ہونا منسوخی نہیں۔ اس کا حامل کوہورٹ اول کا صارف شمار"
          + " ہوتا ہے، سوائے اس کے کہ ایچ ای سی کچھ اور مقرر کرے۔",
      "WP2/2.1",
      "WP2/A.1"),
  R14(
      "P1 to P4 are ranks in one queue, not a calendar; no licence of cohort II starts before its"
          + " first day.",
      "P1 تا P4 ایک ہی قطار کی ترجیحات ہیں، کیلنڈر نہیں؛ کوہورٹ دوم کا کوئی لائسنس اس کے پہلے دن سے"
          + " قبل شروع نہیں ہوتا۔",
      "WP2/A.3.P1",
      "WP2/A.3.P2",
      "WP2/A.3.P3",
      "WP2/A.3.P4"),
  R15(
      "Whoever was rejected may apply again in the same cohort: a new application, a new place.",
      "جن کی درخواست مسترد ہوئی وہ اسی کوہورٹ میں دوبارہ درخواست دے سکتے ہیں: نئی درخواست، نئی جگہ۔",
      "WP2/4.1.10"),
  R16(
      "A focal person may ask for more: the application stays pending and keeps its place, the hours"
          + " stop, and the answer is due within the days that HEC has set.",
      "فوکل پرسن مزید معلومات مانگ سکتا ہے: درخواست زیرِ التوا رہتی ہے، اس کی جگہ محفوظ رہتی ہے،"
          + " گھنٹوں کا شمار رک جاتا ہے، اور جواب ایچ ای سی کے مقرر کردہ دنوں میں دینا ہوتا ہے۔",
      "WP2/4.1.7"),
  R23(
      "No fee: the document names none.",
      "کوئی فیس نہیں: دستاویز میں کوئی فیس درج نہیں۔",
      "WP2/1.0"),
  R27(
      "The 24 hours run from submission. Who is late is reminded, then HEC is told; nothing is"
          + " decided by itself.",
      "24 گھنٹے درخواست جمع ہونے سے شمار ہوتے ہیں۔ تاخیر پر یاد دہانی، پھر ایچ ای سی کو اطلاع دی جاتی"
          + " ہے؛ کوئی فیصلہ خود بخود نہیں ہوتا۔",
      "WP2/4.1.13",
      "WP2/4.2.3"),
  R28(
      "A freed seat returns to the pool that it came from, for the next in its queue; of a closed"
          + " cohort, to nobody.",
      "خالی ہونے والی نشست اپنے ہی ذخیرے میں واپس جاتی ہے اور قطار میں اگلے کو ملتی ہے؛ بند کوہورٹ کی"
          + " نشست کسی کو نہیں ملتی۔",
      "WP2/5.v"),
  R29(
      "The last free seat closes the form, unless HEC leaves a waiting list open; a freed seat goes"
          + " to those waiting first.",
      "آخری خالی نشست پر فارم بند ہو جاتا ہے، سوائے اس کے کہ ایچ ای سی انتظار کی فہرست کھلی رکھے؛"
          + " خالی ہونے والی نشست پہلے انتظار کرنے والوں کو ملتی ہے۔",
      "WP2/4.1.14"),
  R30(
      "Licences of earlier years have a pool of their own; one that is extended keeps its seat of"
          + " cohort I.",
      "پچھلے سالوں کے لائسنسوں کا اپنا ذخیرہ ہے؛ توسیع پانے والا لائسنس کوہورٹ اول کی نشست پر رہتا"
          + " ہے۔",
      "WP2/2.1",
      "WP2/2.2",
      "WP2/A.6"),
  R31(
      "Where registration and payment fall into different years, the year of payment decides. Paid"
          + " and never activated: an officer decides.",
      "رجسٹریشن اور ادائیگی مختلف سالوں میں ہوں تو ادائیگی کا سال معتبر ہے۔ ادا شدہ مگر غیر فعال: افسر"
          + " فیصلہ کرتا ہے۔",
      "WP2/2.1",
      "WP2/2.2",
      "WP2/5.i"),
  R32(
      "Private organisations’ licences are those of external organisations; paid in 2022 they are"
          + " extended, activated or not.",
      "نجی اداروں کے لائسنس سے مراد بیرونی اداروں کے لائسنس ہیں؛ 2022 میں ادا شدہ ہوں تو توسیع ہوتی ہے،"
          + " چاہے فعال ہوں یا نہیں۔",
      "WP2/A.4"),
  R33(
      "Point 6 is about licences of cohort I with at least half of a specialisation or a"
          + " professional certificate done on the day of the run; an end never becomes earlier.",
      "نکتہ 6 کوہورٹ اول کے ان لائسنسوں کے بارے میں ہے جن میں جانچ کے دن کسی سپیشلائزیشن یا پروفیشنل"
          + " سرٹیفکیٹ کا کم از کم آدھا حصہ مکمل ہو؛ اختتام کبھی پہلے نہیں آتا۔",
      "WP2/A.6"),
  R37(
      "HEC’s employees apply with the institution HEC and an employment letter or office card; an"
          + " officer other than the applicant verifies them.",
      "ایچ ای سی کے ملازمین ادارہ ”ایچ ای سی“ اور ملازمت کے خط یا دفتری کارڈ کے ساتھ درخواست دیتے ہیں؛"
          + " تصدیق کوئی دوسرا افسر کرتا ہے۔",
      "WP2/3.1");

  private final Reading reading;

  Year2Reading(String english, String urdu, String... clauseIds) {
    this.reading = new Reading(name(), List.of(clauseIds), new BilingualText(english, urdu));
  }

  static List<Reading> all() {
    return Arrays.stream(values()).map(r -> r.reading).toList();
  }
}
