package pk.gov.hec.dlsei.policy.year2;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import pk.gov.hec.dlsei.api.cohort.CohortTerms;
import pk.gov.hec.dlsei.api.value.BilingualText;

/** Whether the windows of a cohort's terms can stand beside each other (WP2/A.3, WP2/5). */
final class Windows {

  private final CohortTerms terms;
  private final List<BilingualText> obstacles = new ArrayList<>();

  Windows(CohortTerms terms) {
    this.terms = terms;
  }

  List<BilingualText> obstacles() {
    if (Cohort.COHORT_2.isBasisOf(terms)) {
      secondPriority();
      firstPriority();
    }
    inactivity();
    notices();
    return obstacles;
  }

  private void secondPriority() {
    LocalDate until = Year2Date.P2_UNTIL.of(terms);
    LocalDate from = terms.applicationsFrom().value();
    refuseUnless(
        until.isBefore(from),
        "Focal persons would still act on priority 2 on %s, when new applications begin on %s.",
        "ترجیح 2 پر فوکل پرسن کی کارروائی %s تک جاری ہوگی جبکہ نئی درخواستیں %s سے شروع ہیں۔",
        until,
        from);
    LocalDate first = Year2Date.P1_FROM.of(terms);
    refuseUnless(
        until.isBefore(first),
        "The window of priority 2 would end on %s, after that of priority 1 begins on %s.",
        "ترجیح 2 کی مدت %s کو ختم ہوگی جبکہ ترجیح 1 کی مدت %s سے شروع ہو چکی ہوگی۔",
        until,
        first);
  }

  private void firstPriority() {
    LocalDate from = Year2Date.P1_FROM.of(terms);
    LocalDate until = Year2Date.P1_UNTIL.of(terms);
    refuseUnless(
        !until.isBefore(from),
        "The window of priority 1 would end on %s, before it begins on %s.",
        "ترجیح 1 کی مدت %s کو ختم ہوگی، اپنے آغاز %s سے پہلے۔",
        until,
        from);
    LocalDate starts = terms.starts().value();
    refuseUnless(
        !from.isBefore(starts),
        "HEC would act on priority 1 from %s on, before licences start on %s.",
        "ترجیح 1 پر کارروائی %s سے ہوگی جبکہ لائسنس %s سے شروع ہوتے ہیں۔",
        from,
        starts);
  }

  private void inactivity() {
    int first = Year2Number.INACTIVE_NOTICE.of(terms);
    int second = Year2Number.INACTIVE_LAST_NOTICE.of(terms);
    int third = Year2Number.INACTIVE_REVOKED.of(terms);
    refuseUnless(
        first < second && second < third,
        "The three steps of inactivity must rise: %s, %s, %s days.",
        "عدم سرگرمی کے تینوں مراحل بڑھتے ہوئے ہونے چاہییں: %s، %s، %s دن۔",
        first,
        second,
        third);
  }

  private void notices() {
    int first = Year2Number.FIRST_NOTICE.of(terms);
    int second = Year2Number.SECOND_NOTICE.of(terms);
    refuseUnless(
        first > second,
        "The first notice (%s days before the limit) must come before the second (%s days).",
        "پہلی اطلاع (آخری دن سے %s دن پہلے) دوسری اطلاع (%s دن پہلے) سے پہلے ہونی چاہیے۔",
        first,
        second);
  }

  private void refuseUnless(boolean holds, String english, String urdu, Object... values) {
    if (!holds) {
      obstacles.add(new BilingualText(english.formatted(values), urdu.formatted(values)));
    }
  }
}
