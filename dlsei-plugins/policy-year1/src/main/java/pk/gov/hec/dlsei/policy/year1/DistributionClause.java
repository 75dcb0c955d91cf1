package pk.gov.hec.dlsei.policy.year1;

import pk.gov.hec.dlsei.api.cohort.ClauseText;
import pk.gov.hec.dlsei.api.value.BilingualText;

/** SOP1, "Licenses’ Distribution Criteria": how many licences, and whose. */
enum DistributionClause {
  FIRST_YEAR(
      "SOP1/A1",
      "A Total of 24,000 licenses will be allocated in the first year",
      "24,000 licences are allocated in the first year.",
      "پہلے سال میں کل 24,000 لائسنس مختص کیے جاتے ہیں۔"),

  BY_ENROLMENT(
      "SOP1/A2",
      "Each University will be allocated licenses based on their enrolment numbers",
      "Each university gets licences by its enrolment.",
      "ہر یونیورسٹی کو لائسنس اس میں داخل طلبہ و طالبات کی تعداد کے مطابق ملتے ہیں۔"),

  /** Outside the bounds (reading R19). */
  DISTANCE_LEARNING(
      "SOP1/A3",
      "1000 licenses would be allocated for distance learning universities out of a total of 18,000"
          + " licenses, with a distribution of 600 for AIOU and 400 for VU",
      "Of the 18,000 licences of the public sector, 600 go to AIOU and 400 to VU.",
      "سرکاری شعبے کے 18,000 لائسنسوں میں سے 600 علامہ اقبال اوپن یونیورسٹی کو اور 400 ورچوئل"
          + " یونیورسٹی کو ملتے ہیں۔"),

  /** By the one factor that meets the share (reading R18). */
  PUBLIC_SECTOR(
      "SOP1/A4",
      "All Public Sector Universities would be given 75% quota (18,000 out of 24,000) based on"
          + " enrollment with a cap of minimum and maximum (list attached) (Maximum 650 and Minimum 70"
          + " Licenses)",
      "Public universities get 18,000 licences by enrolment, each at least 70 and at most 650.",
      "سرکاری یونیورسٹیوں کو داخلوں کی تعداد کے مطابق 18,000 لائسنس ملتے ہیں، ہر ایک کو کم از کم 70"
          + " اور زیادہ سے زیادہ 650۔"),

  ADJUSTMENT(
      "SOP1/A5",
      "License adjustment among students & faculty within the quota limit of a university will be sole"
          + " responsibility of university while ensuring maximum utilization",
      "How a university divides its licences between students and faculty is its own decision.",
      "طلبہ و طالبات اور اساتذہ کے درمیان لائسنسوں کی تقسیم یونیورسٹی کا اپنا فیصلہ ہے۔"),

  /** 360 in all, divided by the same rule over the allocations (reading R17). */
  DISABILITIES(
      "SOP1/A6",
      "2% of 75% to students with disabilities (FREE)",
      "Two per cent of the public universities’ licences are for students with disabilities, free"
          + " of charge.",
      "سرکاری یونیورسٹیوں کے دو فیصد لائسنس معذوری کے حامل طلبہ و طالبات کے لیے بلا معاوضہ ہیں۔"),

  NAHE(
      "SOP1/A7",
      "National Academy of Higher Education (NAHE) 5% 1200",
      "The National Academy of Higher Education gets 1,200 licences.",
      "نیشنل اکیڈمی آف ہائر ایجوکیشن کو 1,200 لائسنس ملتے ہیں۔"),

  ALUMNI(
      "SOP1/A8",
      "Alumni’s (open Merit) 5% 1200",
      "Alumni get 1,200 licences, first come, first served.",
      "سابق طلبہ و طالبات کو پہلے آئیے پہلے پائیے کی بنیاد پر 1,200 لائسنس ملتے ہیں۔"),

  /** By enrolment, at least one each, no upper bound (reading R20). */
  PRIVATE_SECTOR(
      "SOP1/A9",
      "Private Sector Universities 15% 3600",
      "Private universities get 3,600 licences by enrolment.",
      "نجی یونیورسٹیوں کو داخلوں کی تعداد کے مطابق 3,600 لائسنس ملتے ہیں۔");

  private final ClauseText text;

  DistributionClause(String id, String quotation, String english, String urdu) {
    this.text = new ClauseText(id, quotation, new BilingualText(english, urdu));
  }

  ClauseText text() {
    return text;
  }

  String id() {
    return text.id();
  }
}
