package pk.gov.hec.dlsei.policy.year1;

import pk.gov.hec.dlsei.api.cohort.CohortTerms;
import pk.gov.hec.dlsei.api.cohort.NumberTerm;
import pk.gov.hec.dlsei.api.cohort.NumberTerm.Unit;
import pk.gov.hec.dlsei.api.cohort.Term;
import pk.gov.hec.dlsei.api.value.BilingualText;

/** The numbers of SOP1 that the policy asks for; another cohort may have others. */
enum Year1Number {
  EDUCATION_YEARS(
      "education-years",
      Unit.YEARS,
      "SOP1/E1",
      16,
      new BilingualText("Years of education", "تعلیم کے سال")),
  ALUMNI_YEARS(
      "alumni-years",
      Unit.YEARS,
      "SOP1/E4",
      2,
      new BilingualText("Years since graduation", "ڈگری کے بعد کے سال")),
  SEATS_OF_AIOU(
      "seats-of-aiou",
      Unit.SEATS,
      "SOP1/A3",
      600,
      new BilingualText("AIOU", "علامہ اقبال اوپن یونیورسٹی")),
  SEATS_OF_VU(
      "seats-of-vu", Unit.SEATS, "SOP1/A3", 400, new BilingualText("VU", "ورچوئل یونیورسٹی")),
  PUBLIC_SEATS(
      "public-seats",
      Unit.SEATS,
      "SOP1/A4",
      18_000,
      new BilingualText("Public universities", "سرکاری یونیورسٹیاں")),
  PUBLIC_LEAST(
      "public-least",
      Unit.SEATS,
      "SOP1/A4",
      70,
      new BilingualText("Least of a public university", "سرکاری یونیورسٹی کے لیے کم از کم")),
  PUBLIC_MOST(
      "public-most",
      Unit.SEATS,
      "SOP1/A4",
      650,
      new BilingualText("Most of a public university", "سرکاری یونیورسٹی کے لیے زیادہ سے زیادہ")),
  DISABILITY_PERCENT(
      "disability-percent",
      Unit.PERCENT,
      "SOP1/A6",
      2,
      new BilingualText("For students with disabilities", "معذوری کے حامل طلبہ و طالبات کے لیے")),
  NAHE_SEATS(
      "nahe-seats",
      Unit.SEATS,
      "SOP1/A7",
      1_200,
      new BilingualText("National Academy of Higher Education", "نیشنل اکیڈمی آف ہائر ایجوکیشن")),
  ALUMNI_SEATS(
      "alumni-seats",
      Unit.SEATS,
      "SOP1/A8",
      1_200,
      new BilingualText("Alumni", "سابق طلبہ و طالبات")),
  PRIVATE_SEATS(
      "private-seats",
      Unit.SEATS,
      "SOP1/A9",
      3_600,
      new BilingualText("Private universities", "نجی یونیورسٹیاں")),

  /** Reading R20: the document names no bound. */
  PRIVATE_LEAST(
      "private-least",
      Unit.SEATS,
      "R20",
      1,
      new BilingualText("Least of a private university", "نجی یونیورسٹی کے لیے کم از کم")),
  LICENCE_YEARS(
      "licence-years",
      Unit.YEARS,
      "SOP1/L1",
      1,
      new BilingualText("Years of a licence from its activation", "فعال ہونے سے لائسنس کے سال")),
  PUBLIC_FEE(
      "public-fee",
      Unit.RUPEES,
      "SOP1/F1",
      4_000,
      new BilingualText("Fee at a public university", "سرکاری یونیورسٹی کی فیس")),
  REFUND_COURSES(
      "refund-courses",
      Unit.COURSES,
      "SOP1/F2",
      3,
      new BilingualText("Courses that bring the fee back", "فیس کی واپسی کے لیے درکار کورسز")),
  PRIVATE_FEE(
      "private-fee",
      Unit.RUPEES,
      "SOP1/F5",
      8_000,
      new BilingualText("Fee of a private university", "نجی یونیورسٹی کی فیس")),
  ALUMNI_FEE(
      "alumni-fee",
      Unit.RUPEES,
      "SOP1/F8",
      8_000,
      new BilingualText("Fee of an alumnus", "سابق طالب علم کی فیس"));

  private final NumberTerm stated;

  Year1Number(String key, Unit unit, String clauseId, int value, BilingualText title) {
    this.stated = new NumberTerm(key, title, unit, new Term<>(clauseId, value));
  }

  String key() {
    return stated.key();
  }

  int of(CohortTerms terms) {
    return terms.number(key()).value();
  }

  NumberTerm stated() {
    return stated;
  }
}
