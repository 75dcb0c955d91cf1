package pk.gov.hec.dlsei.policy.year1;

import java.util.List;
import java.util.stream.Stream;
import pk.gov.hec.dlsei.api.cohort.ApplicantCategory;
import pk.gov.hec.dlsei.api.cohort.ClauseText;
import pk.gov.hec.dlsei.api.cohort.ProcedureStep;
import pk.gov.hec.dlsei.api.value.BilingualText;

/** SOP1, "Registration or Apply or Selection criteria". */
enum RegistrationClause {
  FIRST_COME_FIRST_SERVED(
      "SOP1/R1",
      "Registration will be on a first come first served basis within each University’s stipulated"
          + " quota.",
      "Registration is first come, first served within each university’s quota.",
      "رجسٹریشن ہر یونیورسٹی کے کوٹے کے اندر پہلے آئیے پہلے پائیے کی بنیاد پر ہوتی ہے۔"),

  NOMINATION(
      "SOP1/R2",
      "All eligible students are encouraged to visit their University Focal Person to get nominated on"
          + " a first come first served basis. The University will send nominations to HEC for"
          + " registration.",
      "Students are nominated by their university’s focal person, first come, first served; the"
          + " university sends the nominations to HEC.",
      "طلبہ و طالبات کی نامزدگی یونیورسٹی کا فوکل پرسن پہلے آئیے پہلے پائیے کی بنیاد پر کرتا ہے؛"
          + " یونیورسٹی نامزدگیاں ایچ ای سی کو بھیجتی ہے۔"),

  FOCAL_PERSON(
      "SOP1/R3",
      "Focal person would be required to upload the interested student/ faculty data on the said portal"
          + " after submission of disclaimer form.",
      "The focal person submits the disclaimer form and then uploads the data of students and"
          + " faculty.",
      "فوکل پرسن پہلے ڈسکلیمر فارم جمع کراتا ہے اور پھر طلبہ و طالبات اور اساتذہ کے کوائف اپ لوڈ"
          + " کرتا ہے۔"),

  ALUMNI(
      "SOP1/R4",
      "Alumni (open merit) can register in the DLSEI program by simply visiting the webpage"
          + " https://dlsei.hec.gov.pk on a first come first served basis. Click on the Register Now"
          + " button - Registrations open September 9, 2021",
      "Alumni register by themselves, first come, first served, from 9 September 2021.",
      "سابق طلبہ و طالبات 9 ستمبر 2021 سے پہلے آئیے پہلے پائیے کی بنیاد پر خود رجسٹر ہوتے ہیں۔"),

  INVITATION(
      "SOP1/R5",
      "University students/faculty members will be sent an email containing the invitation link for the"
          + " program from Coursera. They will be required to create an account on Coursera to join the"
          + " Program and to start enrolling in courses.",
      "Students and faculty get Coursera’s invitation by e-mail and make an account there.",
      "طلبہ و طالبات اور اساتذہ کو ای میل پر کورسیرا کا دعوت نامہ ملتا ہے اور وہ وہاں اکاؤنٹ بناتے"
          + " ہیں۔"),

  /** In one step with the challan (reading R36). */
  ALUMNI_INVITATION(
      "SOP1/R6",
      "For Alumni, after completing the registration process and payment of the fee (proof of payment"
          + " and transcripts to be uploaded to complete registration), will be sent an invitation email"
          + " to join the HEC<>Coursera program.",
      "Alumni get the invitation after registration, payment, and upload of the proof of payment"
          + " and the transcript.",
      "سابق طلبہ و طالبات کو دعوت نامہ رجسٹریشن، ادائیگی، اور ادائیگی کا ثبوت اور ٹرانسکرپٹ اپ لوڈ"
          + " کرنے کے بعد ملتا ہے۔");

  private final ClauseText text;

  RegistrationClause(String id, String quotation, String english, String urdu) {
    this.text = new ClauseText(id, quotation, new BilingualText(english, urdu));
  }

  ClauseText text() {
    return text;
  }

  /** Which clauses each step rests on. */
  static List<ClauseText> of(ProcedureStep step, ApplicantCategory category) {
    return switch (category) {
      case ALUMNUS -> ofAlumni(step);
      case NAHE_NOMINEE -> ofNahe(step);
      case STUDENT, FACULTY, STAFF, HEC_EMPLOYEE, EXTERNAL -> ofNominees(step);
    };
  }

  private static List<ClauseText> ofAlumni(ProcedureStep step) {
    return switch (step) {
      case SUBMISSION -> texts(ALUMNI, ALUMNI_INVITATION);
      case REVIEW, APPROVAL, REJECTION -> List.of(FeeClause.VERIFICATION.text());
      case SEAT, WAITING -> texts(ALUMNI);
      case INVITATION, ACTIVATION -> texts(ALUMNI_INVITATION);
      case ON_BEHALF -> List.of();
    };
  }

  /** HEC nominates them (reading R21). */
  private static List<ClauseText> ofNahe(ProcedureStep step) {
    return switch (step) {
      case SUBMISSION, REVIEW, APPROVAL, REJECTION, SEAT, WAITING ->
          List.of(DistributionClause.NAHE.text());
      case INVITATION, ACTIVATION -> texts(INVITATION);
      case ON_BEHALF -> List.of();
    };
  }

  private static List<ClauseText> ofNominees(ProcedureStep step) {
    return switch (step) {
      case SUBMISSION -> texts(NOMINATION, FOCAL_PERSON);
      case REVIEW, APPROVAL, REJECTION -> texts(NOMINATION);
      case SEAT, WAITING -> texts(FIRST_COME_FIRST_SERVED);
      case INVITATION, ACTIVATION -> texts(INVITATION);
      case ON_BEHALF -> List.of();
    };
  }

  private static List<ClauseText> texts(RegistrationClause... clauses) {
    return Stream.of(clauses).map(RegistrationClause::text).toList();
  }
}
