package pk.gov.hec.dlsei.domain.cohort;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pk.gov.hec.dlsei.api.cohort.CohortTerms;
import pk.gov.hec.dlsei.api.cohort.DateTerm;
import pk.gov.hec.dlsei.api.cohort.Leeway;
import pk.gov.hec.dlsei.api.cohort.NumberTerm;
import pk.gov.hec.dlsei.domain.cohort.Settable.Bounds;
import pk.gov.hec.dlsei.domain.cohort.Settable.Kind;

/**
 * What HEC may set for a cohort: of a document's what the readings leave to it, of its own
 * everything.
 */
final class WhatHecSets {

  private static final LocalDate FIRST = LocalDate.of(2021, 1, 1);
  private static final LocalDate LAST = LocalDate.of(2099, 12, 31);
  private static final int MOST = 10_000_000;

  private final CohortTerms terms;
  private final boolean own;
  private final Map<String, String> inForce;
  private final List<Settable> all = new ArrayList<>();

  private WhatHecSets(CohortTerms terms, boolean own, Map<String, String> inForce) {
    this.terms = terms;
    this.own = own;
    this.inForce = inForce;
  }

  static List<Settable> of(
      CohortTerms terms, boolean own, Map<String, String> inForce, List<String> revoking) {
    WhatHecSets what = new WhatHecSets(terms, own, inForce);
    what.dates();
    what.seats();
    what.numbers();
    Arrays.stream(CohortSetting.values()).map(what::setting).forEach(what.all::add);
    revoking.stream().map(what::standingOrder).forEach(what.all::add);
    what.all.add(what.recommendedCourses());
    return what.all;
  }

  private void dates() {
    for (DateTerm date : terms.dates()) {
      Optional<Leeway<LocalDate>> leeway = own ? Optional.empty() : date.leeway();
      if (own || leeway.isPresent()) {
        all.add(
            new Settable(
                date.key(),
                Kind.DATE,
                leeway.map(Leeway::reading).orElse(date.term().clauseId()),
                Optional.of(date.title()),
                Optional.empty(),
                bounds(leeway.orElse(new Leeway<>("", FIRST, LAST))),
                date.term().value().toString()));
      }
    }
  }

  private void seats() {
    if (own) {
      all.add(
          new Settable(
              TermsInForce.SEATS,
              Kind.SEATS,
              terms.seats().get(0).clauseId(),
              Optional.empty(),
              Optional.of(NumberTerm.Unit.SEATS),
              new Bounds("", "", List.of()),
              SeatSteps.text(terms.seats())));
    }
  }

  private void numbers() {
    for (NumberTerm number : terms.numbers()) {
      if (own || number.leeway().isPresent()) {
        all.add(
            new Settable(
                number.key(),
                Kind.NUMBER,
                number.leeway().map(Leeway::reading).orElse(number.term().clauseId()),
                Optional.of(number.title()),
                Optional.of(number.unit()),
                bounds(number.leeway().orElse(new Leeway<>("", 0, MOST))),
                number.term().value().toString()));
      }
    }
  }

  private static Bounds bounds(Leeway<?> leeway) {
    return new Bounds(leeway.lowest().toString(), leeway.highest().toString(), List.of());
  }

  private Settable standingOrder(String clauseId) {
    String key = StandingOrder.key(clauseId);
    return new Settable(
        key,
        Kind.CHOICE,
        StandingOrder.READING,
        Optional.empty(),
        Optional.empty(),
        new Bounds("", "", Arrays.stream(StandingOrder.values()).map(Enum::name).toList()),
        inForce.getOrDefault(key, StandingOrder.CONFIRMED_BY_OFFICER.name()));
  }

  private Settable recommendedCourses() {
    return new Settable(
        RecommendedCourse.KEY,
        Kind.COURSES,
        "WP2/5.iii",
        Optional.empty(),
        Optional.empty(),
        new Bounds("", "", List.of()),
        inForce.getOrDefault(RecommendedCourse.KEY, ""));
  }

  private Settable setting(CohortSetting setting) {
    var allowed = setting.allowed();
    return new Settable(
        setting.name(),
        allowed.choices().isEmpty() ? Kind.NUMBER : Kind.CHOICE,
        setting.reading(),
        Optional.empty(),
        Optional.empty(),
        new Bounds(
            Integer.toString(allowed.lowest()),
            Integer.toString(allowed.highest()),
            allowed.choices()),
        inForce.getOrDefault(setting.name(), allowed.initial()));
  }
}
