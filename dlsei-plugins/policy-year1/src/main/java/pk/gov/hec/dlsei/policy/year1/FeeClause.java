package pk.gov.hec.dlsei.policy.year1;

import java.util.List;
import pk.gov.hec.dlsei.api.cohort.ApplicantCategory;
import pk.gov.hec.dlsei.api.cohort.ApplicantFacts;
import pk.gov.hec.dlsei.api.cohort.ClauseText;
import pk.gov.hec.dlsei.api.cohort.CohortTerms;
import pk.gov.hec.dlsei.api.cohort.Fee;
import pk.gov.hec.dlsei.api.cohort.Fee.Payer;
import pk.gov.hec.dlsei.api.cohort.InstitutionStanding;
import pk.gov.hec.dlsei.api.value.BilingualText;
import pk.gov.hec.dlsei.api.value.Rupees;

/**
 * SOP1, "Fee Structure": what a licence costs, and who pays. Its points 1.1 and 1.2 on what becomes
 * of the fee are {@link SettlementClause}.
 */
enum FeeClause {
  PUBLIC(
      "SOP1/F1",
      "Each learner will have to submit Rs.4000 to their University Focal Person as per policy.",
      "A learner of a public university pays Rs 4,000 to the focal person.",
      "سرکاری یونیورسٹی کے طلبہ و طالبات اور اساتذہ 4,000 روپے فوکل پرسن کو جمع کراتے ہیں۔"),

  /** On a seat that is reserved for them (reading R17); else the fee is paid. */
  DISABILITY(
      "SOP1/F4",
      "Coursera License is available free of cost for eligible physically challenged/ differently-abled"
          + " students (of Public Sector Universities only) at a 2% quota for each University."
          + " (Government-issued disability certificate is required to be eligible)",
      "Within two per cent of a public university’s licences, students with a government-issued"
          + " disability certificate pay nothing.",
      "سرکاری یونیورسٹی کے دو فیصد لائسنسوں کے اندر، حکومت کا جاری کردہ معذوری سرٹیفکیٹ رکھنے والے"
          + " طلبہ و طالبات کو کوئی فیس ادا نہیں کرنی ہوتی۔"),

  PRIVATE(
      "SOP1/F5",
      "Each Private Sector University will be able to avail of the licenses at a rate of Rs.8000/"
          + " license and will charge their students as per their discretion.",
      "A private university pays Rs 8,000 for a licence; what it charges is its own decision.",
      "نجی یونیورسٹی ہر لائسنس کے 8,000 روپے ادا کرتی ہے؛ آگے کتنی فیس لے، یہ اس کا اپنا فیصلہ ہے۔"),

  BILL(
      "SOP1/F6",
      "University will be charged through PERN billing, and if PERN account does not exist then"
          + " university will be provided a separate invoice",
      "Private universities are charged through PERN billing, or by an invoice where they have no"
          + " PERN account.",
      "نجی یونیورسٹی سے وصولی پرن بلنگ کے ذریعے ہوتی ہے، اور جس کا پرن اکاؤنٹ نہ ہو اسے الگ انوائس"
          + " دی جاتی ہے۔"),

  /** On allocation, not on use; its seats are on hold until then (reading R25). */
  LUMP_SUM(
      "SOP1/F7",
      "University will be required to pay the lump sum amount to HEC (based on license allocation) at"
          + " the start of the Program.",
      "A private university pays for all licences allocated to it at the start.",
      "نجی یونیورسٹی کو پروگرام کے آغاز میں تمام مختص لائسنسوں کی یکمشت رقم ادا کرنی ہوتی ہے۔"),

  ALUMNI(
      "SOP1/F8",
      "Alumni will be required to pay the full amount of Rs. 8000 for the license. A challan form will"
          + " be downloaded from the registration portal and paid in the listed bank accounts on the"
          + " challan form.",
      "An alumnus pays Rs 8,000 by a challan form of the portal.",
      "سابق طالب علم کو 8,000 روپے پورٹل سے حاصل کردہ چالان فارم کے ذریعے جمع کرانے ہوتے ہیں۔"),

  VERIFICATION(
      "SOP1/F9",
      "Submit the challan form in the portal and after verification permission will be given to access"
          + " the Courses from the Coursera portal.",
      "The paid challan is submitted in the portal; after its verification access is given.",
      "ادا شدہ چالان پورٹل پر جمع ہوتا ہے؛ تصدیق کے بعد رسائی دی جاتی ہے۔"),

  FINAL_TRANSCRIPT(
      "SOP1/F10",
      "Verified students will be required to upload a final transcript from their university and receipt"
          + " of Rs.8000 after which they will be given an invitation link.",
      "A verified alumnus uploads the final transcript and the receipt, and then gets the"
          + " invitation.",
      "تصدیق کے بعد سابق طالب علم کو حتمی ٹرانسکرپٹ اور رسید اپ لوڈ کرنی ہوتی ہے، پھر دعوت نامہ ملتا"
          + " ہے۔");

  private final ClauseText text;

  FeeClause(String id, String quotation, String english, String urdu) {
    this.text = new ClauseText(id, quotation, new BilingualText(english, urdu));
  }

  ClauseText text() {
    return text;
  }

  /** NAHE's nominees pay nothing, since no fee is stated for them (reading R21). */
  static Fee of(ApplicantFacts facts, String seat, CohortTerms terms) {
    if (facts.category() == ApplicantCategory.NAHE_NOMINEE) {
      return fee(0, Payer.NOBODY, DistributionClause.NAHE.text());
    }
    if (Seats.isReserved(seat)) {
      return fee(0, Payer.NOBODY, DISABILITY.text);
    }
    if (facts.category() == ApplicantCategory.ALUMNUS) {
      return fee(Year1Number.ALUMNI_FEE.of(terms), Payer.LEARNER_BY_CHALLAN, ALUMNI.text);
    }
    return facts.standing() == InstitutionStanding.RECOGNISED_PRIVATE
        ? fee(Year1Number.PRIVATE_FEE.of(terms), Payer.UNIVERSITY, PRIVATE.text, LUMP_SUM.text)
        : fee(Year1Number.PUBLIC_FEE.of(terms), Payer.LEARNER_TO_FOCAL_PERSON, PUBLIC.text);
  }

  private static Fee fee(int amount, Payer payer, ClauseText... clauses) {
    return new Fee(new Rupees(amount), payer, List.of(clauses));
  }
}
