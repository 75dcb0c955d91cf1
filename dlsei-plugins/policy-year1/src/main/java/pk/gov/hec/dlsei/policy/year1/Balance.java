package pk.gov.hec.dlsei.policy.year1;

import java.util.ArrayList;
import java.util.List;
import pk.gov.hec.dlsei.api.cohort.CohortTerms;
import pk.gov.hec.dlsei.api.value.BilingualText;

/** Whether the numbers of a cohort's distribution agree with each other (SOP1/A1 to A9). */
final class Balance {

  private static final int ALL = 100;

  /** Nobody could take a reserved seat before they all went back (reading R17). */
  private static final BilingualText RETURN_TOO_EARLY =
      new BilingualText(
          "The seats for students with disabilities would go back before registration begins.",
          "معذوری کے حامل طلبہ و طالبات کی نشستیں رجسٹریشن شروع ہونے سے پہلے ہی واپس چلی جائیں گی۔");

  private final CohortTerms terms;
  private final List<BilingualText> obstacles = new ArrayList<>();

  Balance(CohortTerms terms) {
    this.terms = terms;
  }

  List<BilingualText> obstacles() {
    int parts =
        Year1Number.PUBLIC_SEATS.of(terms)
            + Year1Number.PRIVATE_SEATS.of(terms)
            + Year1Number.NAHE_SEATS.of(terms)
            + Year1Number.ALUMNI_SEATS.of(terms);
    int total = terms.seatsOn(terms.starts().value()).seats();
    refuseUnless(
        parts == total,
        "The four parts sum to %,d seats, not to %,d.",
        "چاروں حصوں کا مجموعہ %,d نشستیں بنتا ہے، %,d نہیں۔",
        parts,
        total);
    int least = Year1Number.PUBLIC_LEAST.of(terms);
    int most = Year1Number.PUBLIC_MOST.of(terms);
    refuseUnless(
        least <= most,
        "A public university would get at least %,d and at most %,d seats.",
        "سرکاری یونیورسٹی کو کم از کم %,d اور زیادہ سے زیادہ %,d نشستیں ملیں گی۔",
        least,
        most);
    reserved();
    return obstacles;
  }

  /** The seats for students with disabilities. */
  private void reserved() {
    int percent = Year1Number.DISABILITY_PERCENT.of(terms);
    refuseUnless(
        percent <= ALL,
        "%d per cent of the seats cannot be reserved; %d is the most.",
        "%d فیصد نشستیں مخصوص نہیں ہو سکتیں؛ زیادہ سے زیادہ %d فیصد۔",
        percent,
        ALL);
    if (Year1.disabilityReturn(terms).isBefore(terms.applicationsFrom().value())) {
      obstacles.add(RETURN_TOO_EARLY);
    }
  }

  private void refuseUnless(boolean holds, String english, String urdu, Object... numbers) {
    if (!holds) {
      obstacles.add(new BilingualText(english.formatted(numbers), urdu.formatted(numbers)));
    }
  }
}
