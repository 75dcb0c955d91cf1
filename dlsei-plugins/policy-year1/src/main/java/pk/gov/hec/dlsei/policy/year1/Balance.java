package pk.gov.hec.dlsei.policy.year1;

import java.util.ArrayList;
import java.util.List;
import pk.gov.hec.dlsei.api.cohort.CohortTerms;
import pk.gov.hec.dlsei.api.value.BilingualText;

/** Whether the numbers of a cohort's distribution agree with each other (SOP1/A1 to A9). */
final class Balance {

  private static final int ALL = 100;

  private Balance() {}

  static List<BilingualText> obstacles(CohortTerms terms) {
    List<BilingualText> obstacles = new ArrayList<>();
    int total = terms.seatsOn(terms.starts().value()).seats();
    int parts =
        Year1Number.PUBLIC_SEATS.of(terms)
            + Year1Number.PRIVATE_SEATS.of(terms)
            + Year1Number.NAHE_SEATS.of(terms)
            + Year1Number.ALUMNI_SEATS.of(terms);
    if (parts != total) {
      obstacles.add(
          text(
              "The four parts sum to %,d seats, not to %,d.",
              "چاروں حصوں کا مجموعہ %,d نشستیں بنتا ہے، %,d نہیں۔", parts, total));
    }
    int least = Year1Number.PUBLIC_LEAST.of(terms);
    int most = Year1Number.PUBLIC_MOST.of(terms);
    if (least > most) {
      obstacles.add(
          text(
              "A public university would get at least %,d and at most %,d seats.",
              "سرکاری یونیورسٹی کو کم از کم %,d اور زیادہ سے زیادہ %,d نشستیں ملیں گی۔",
              least,
              most));
    }
    int percent = Year1Number.DISABILITY_PERCENT.of(terms);
    if (percent > ALL) {
      obstacles.add(
          text(
              "%d per cent of the seats cannot be reserved; %d is the most.",
              "%d فیصد نشستیں مخصوص نہیں ہو سکتیں؛ زیادہ سے زیادہ %d فیصد۔", percent, ALL));
    }
    return obstacles;
  }

  private static BilingualText text(String english, String urdu, int first, int second) {
    return new BilingualText(english.formatted(first, second), urdu.formatted(first, second));
  }
}
