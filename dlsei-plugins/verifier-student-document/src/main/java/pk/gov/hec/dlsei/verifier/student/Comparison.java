package pk.gov.hec.dlsei.verifier.student;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import pk.gov.hec.dlsei.api.document.DocumentKind;
import pk.gov.hec.dlsei.api.document.SubmittedDocument;
import pk.gov.hec.dlsei.api.document.SubmittedDocument.Holder;
import pk.gov.hec.dlsei.api.document.Verdict.Observation;

/** A document's text beside the form. */
final class Comparison {

  /** Words that each university's name may have or lack. */
  private static final Set<String> COMMON =
      Set.of("university", "of", "the", "and", "for", "institute", "college", "in");

  private final Text text;
  private final SubmittedDocument document;

  Comparison(Text text, SubmittedDocument document) {
    this.text = text;
    this.document = document;
  }

  List<Observation> observations() {
    Holder holder = document.holder();
    List<Observation> seen = new ArrayList<>();
    seen.add(name(holder.name()));
    seen.add(
        (text.holds(holder.cnic().digits()) ? Remark.CNIC_FOUND : Remark.CNIC_NOT_FOUND).said());
    boolean earlier = document.kind() == DocumentKind.PREVIOUS_EDUCATION;
    holder
        .registrationNumber()
        .map(text::holds)
        .filter(found -> found || !earlier)
        .ifPresent(
            found ->
                seen.add(
                    (found ? Remark.REGISTRATION_FOUND : Remark.REGISTRATION_NOT_FOUND).said()));
    seen.add(university(holder.institution(), earlier));
    Dates dates = new Dates(text.normal());
    dates.expiry().ifPresent(date -> seen.add(Remark.VALID_UNTIL.said(date)));
    seen.add(dates.newest().map(Remark.NEWEST_DATE::said).orElseGet(Remark.NO_DATE::said));
    return seen;
  }

  private Observation name(String name) {
    if (text.holds(name)) {
      return Remark.NAME_FOUND.said();
    }
    List<String> words = Text.words(name);
    long found = text.count(words);
    if (!words.isEmpty() && found == words.size()) {
      return Remark.NAME_FOUND.said();
    }
    return found == 0
        ? Remark.NAME_NOT_FOUND.said()
        : Remark.NAME_IN_PART.said(found, words.size());
  }

  private Observation university(String name, boolean earlier) {
    List<String> telling = Text.words(name).stream().filter(w -> !COMMON.contains(w)).toList();
    boolean found = text.holds(name) || !telling.isEmpty() && text.count(telling) == telling.size();
    if (found) {
      return Remark.UNIVERSITY_FOUND.said();
    }
    return (earlier ? Remark.ANOTHER_INSTITUTION : Remark.UNIVERSITY_NOT_FOUND).said();
  }
}
