package pk.gov.hec.dlsei.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import pk.gov.hec.dlsei.api.document.SubmittedDocument;
import pk.gov.hec.dlsei.api.document.SubmittedDocument.Holder;
import pk.gov.hec.dlsei.api.document.Verdict.Observation;

/** A document's text beside the form. */
public final class Comparison {

  /** Words that each university's name may have or lack. */
  private static final Set<String> COMMON =
      Set.of("university", "of", "the", "and", "for", "institute", "college", "in");

  private final Text text;
  private final SubmittedDocument document;
  private final Holder holder;

  Comparison(Text text, SubmittedDocument document) {
    this.text = text;
    this.document = document;
    this.holder = document.holder();
  }

  /** The document, never null. */
  public SubmittedDocument document() {
    return document;
  }

  /** Name and CNIC, found or not; never null. */
  public List<Observation> person() {
    boolean cnic = text.holds(holder.cnic().digits());
    return List.of(name(holder.name()), (cnic ? Remark.CNIC_FOUND : Remark.CNIC_NOT_FOUND).said());
  }

  /** Whether the form's registration number stands in the text; empty where the form has none. */
  public Optional<Boolean> hasRegistrationNumber() {
    return holder.registrationNumber().map(text::holds);
  }

  /** Whether the text names the university, all of it or the words that are its own. */
  public boolean namesUniversity() {
    String name = holder.institution();
    List<String> telling = Text.words(name).stream().filter(w -> !COMMON.contains(w)).toList();
    return text.holds(name) || !telling.isEmpty() && text.count(telling) == telling.size();
  }

  /** The end of validity where one is named, and the newest date; never null. */
  public List<Observation> dates() {
    List<Observation> seen = new ArrayList<>();
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
}
