package pk.gov.hec.dlsei.policy.year2;

import pk.gov.hec.dlsei.api.cohort.ClauseText;
import pk.gov.hec.dlsei.api.value.BilingualText;

/** WP2, section 4, "Verification Policy": the clauses on which the steps of an application rest. */
enum ProcedureClause {
  REGISTRATION(
      "WP2/4.1.1",
      "Applicant will get him/ herself register at https://eservices.hec.gov.pk portal of HEC.",
      "The applicant registers at HEC’s portal.",
      "درخواست دہندہ کو ایچ ای سی کے پورٹل پر رجسٹر ہونا ہوتا ہے۔"),

  FORM(
      "WP2/4.1.2",
      "After registration process, he/ she will fill the e-courses form and submit.",
      "The registered applicant fills in the e-courses form and submits it.",
      "رجسٹرڈ درخواست دہندہ کو ای کورسز فارم پُر کر کے جمع کرانا ہوتا ہے۔"),

  ACTIVE_ENROLMENT(
      "WP2/4.1.3",
      "A student has to upload a document which will verify him/ her as an active student at the"
          + " university.",
      "A student uploads a document that shows active enrolment at the university.",
      "طلبہ و طالبات کو ایسی دستاویز اپ لوڈ کرنی ہوتی ہے جس سے یونیورسٹی میں موجودہ داخلہ ثابت ہو۔"),

  STUDENTS_DOCUMENT(
      "WP2/4.1.4",
      "Either of these documents will be required to be uploaded by the students to prove him/herself"
          + " as enrolled student at a university",
      "A student uploads one of these: admission card, student card, transcript of the previous"
          + " semester; in the first semester, transcript or certificate of the previous"
          + " education.",
      "طلبہ و طالبات کو ان میں سے ایک دستاویز اپ لوڈ کرنی ہوتی ہے: ایڈمیشن کارڈ، سٹوڈنٹ کارڈ،"
          + " پچھلے سمسٹر کی ٹرانسکرپٹ؛ پہلے سمسٹر میں پچھلی تعلیم کی ٹرانسکرپٹ یا سند۔"),

  OWN_UNIVERSITY_ONLY(
      "WP2/4.1.5",
      "Nominated focal persons of each University will have access to their student’s data who have"
          + " applied and submitted their e-Courses application.",
      "A focal person sees the submitted applications of the own university, and no others.",
      "فوکل پرسن کو صرف اپنی یونیورسٹی کی جمع شدہ درخواستیں نظر آتی ہیں۔"),

  REVIEW(
      "WP2/4.1.6",
      "The focal person of a university will verify Student’s application after reviewing his / her"
          + " filled application and the uploaded document.",
      "The university’s focal person verifies the application after reviewing form and document.",
      "فارم اور دستاویز کے جائزے کے بعد درخواست کی تصدیق یونیورسٹی کے فوکل پرسن کی جانب سے کی"
          + " جاتی ہے۔"),

  APPROVE_OR_REJECT(
      "WP2/4.1.7",
      "Focal person can Approve or Reject the Student’s application.",
      "The focal person approves or rejects the application.",
      "درخواست منظور یا مسترد کرنا فوکل پرسن کا اختیار ہے۔"),

  MAILS_ON_APPROVAL(
      "WP2/4.1.8",
      "On the Approval action, email will be sent to student’s registered email address from the HEC"
          + " and from Coursera portal with the activation link.",
      "On approval an e-mail comes from HEC, and one from Coursera with the activation link.",
      "منظوری پر ایک ای میل ایچ ای سی کی طرف سے اور ایک کورسیرا کی طرف سے ایکٹیویشن لنک کے ساتھ"
          + " بھیجی جاتی ہے۔"),

  ACTIVATION_LINK(
      "WP2/4.1.9",
      "On clicking the activation link, Student will be redirected to the Coursera Portal, from where"
          + " he can start learning by enrolling in the courses.",
      "The activation link leads to Coursera, where learning starts.",
      "ایکٹیویشن لنک سے کورسیرا کھلتا ہے، جہاں سے سیکھنا شروع ہوتا ہے۔"),

  REASON_OF_REJECTION(
      "WP2/4.1.10",
      "On the Reject Application action, email will be sent to the Applicant with the reason of"
          + " rejection",
      "A rejected applicant is told the reason by e-mail.",
      "درخواست مسترد ہونے پر درخواست دہندہ کو ای میل کے ذریعے وجہ بتائی جاتی ہے۔"),

  ON_BEHALF(
      "WP2/4.1.11",
      "this action will be performed on behalf of the university’s focal person and after getting"
          + " information required to verify a student application.",
      "HEC may decide on behalf of the focal person, after getting the information that the"
          + " verification needs.",
      "ایچ ای سی ضروری معلومات حاصل کرنے کے بعد فوکل پرسن کی طرف سے فیصلہ کر سکتا ہے۔"),

  FIRST_COME_FIRST_SERVED(
      "WP2/4.1.12",
      "Applications are required to be processed on First come and First serve basis. And the licenses"
          + " will be issued in the same manner.",
      "Applications are processed and licences issued first come, first served.",
      "درخواستوں پر کارروائی اور لائسنس کا اجرا ”پہلے آئیے، پہلے پائیے“ کی بنیاد پر ہوتا ہے۔"),

  WITHIN_A_DAY(
      "WP2/4.1.13",
      "It is expected from the focal persons to act on each submitted application within 24hours.",
      "Focal persons are expected to act on each submitted application within 24 hours.",
      "فوکل پرسن سے توقع ہے کہ ہر جمع شدہ درخواست پر 24 گھنٹے کے اندر کارروائی ہو۔"),

  ADMIN_PORTAL(
      "WP2/4.1.15",
      "Focal persons of universities are advised to access the Admin portal of ecourses application"
          + " with the launch date and start taking action on the submitted applications.",
      "Focal persons act on submitted applications from the launch date on.",
      "فوکل پرسن کی کارروائی آغاز کی تاریخ سے شروع ہوتی ہے۔"),

  MEMBERS_DOCUMENT(
      "WP2/4.2.1",
      "They need to provide an employment letter or office card for their verification.",
      "Faculty and staff upload an employment letter or an office card.",
      "اساتذہ اور عملے کے ارکان کو ملازمت کا تصدیقی خط یا دفتری کارڈ اپ لوڈ کرنا ہوتا ہے۔"),

  MEMBERS_DECISION(
      "WP2/4.2.2",
      "after application submission, their data will be verified by the focal person of a university"
          + " and application will be approved or rejected.",
      "The focal person, or HEC on the focal person’s behalf, verifies the data of faculty and"
          + " staff, and approves or rejects the application.",
      "اساتذہ اور عملے کے کوائف کی تصدیق کر کے درخواست منظور یا مسترد کرنا فوکل پرسن، یا فوکل"
          + " پرسن کی طرف سے ایچ ای سی، کا اختیار ہے۔"),

  MEMBERS_FIRST_COME_FIRST_SERVED(
      "WP2/4.2.3",
      "Applications are required to be processed on First come and First serve basis. And the licenses"
          + " will be issued in the same manner.",
      "The applications of faculty and staff, too, are processed and licences issued first come,"
          + " first served.",
      "اساتذہ اور عملے کی درخواستوں پر بھی کارروائی اور لائسنس کا اجرا ”پہلے آئیے، پہلے پائیے“ کی"
          + " بنیاد پر ہوتا ہے۔");

  private final ClauseText text;

  ProcedureClause(String id, String quotation, String english, String urdu) {
    this.text = new ClauseText(id, quotation, new BilingualText(english, urdu));
  }

  ClauseText text() {
    return text;
  }
}
