package pk.gov.hec.dlsei.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import pk.gov.hec.dlsei.api.document.SubmittedDocument;
import pk.gov.hec.dlsei.api.document.SubmittedDocument.Holder;
import pk.gov.hec.dlsei.api.document.Verdict.Observation;
import pk.gov.hec.dlsei.api.document.Verdict.Weight;

/**
 * A document's text beside the form. What is missing in a text that was read from a picture is a
 * note, since it may have been read wrong; what is there counts as much as in any other.
 */
public final class Comparison {

  /** Words that each university's name may have or lack. */
  private static final Set<String> COMMON =
      Set.of("university", "of", "the", "and", "for", "institute", "college", "in");

  private static final int SOON_IN_DAYS = 30;
  private static final String ISSUED = "(?<![a-z])(?:issued?|issued on|dated|date of issue)";

  private final Text text;
  private final SubmittedDocument document;
  private final Holder holder;
  private final Dates dates;

  Comparison(Text text, SubmittedDocument document) {
    this.text = text;
    this.document = document;
    this.holder = document.holder();
    this.dates = new Dates(text.normal());
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

  /** The registration number, found or not; empty where the form has none. */
  public Optional<Observation> registrationNumber() {
    return hasRegistrationNumber()
        .map(
            found ->
                found
                    ? Remark.REGISTRATION_FOUND.said()
                    : missing(Remark.REGISTRATION_NOT_FOUND.sentence()));
  }

  /** Whether the text names the university, all of it or the words that are its own. */
  public boolean namesUniversity() {
    String name = holder.institution();
    List<String> telling = Text.words(name).stream().filter(w -> !COMMON.contains(w)).toList();
    return text.holds(name) || !telling.isEmpty() && text.count(telling) == telling.size();
  }

  /** The university's name, found or not; never null. */
  public Observation university() {
    return namesUniversity()
        ? Remark.UNIVERSITY_FOUND.said()
        : missing(Remark.UNIVERSITY_NOT_FOUND.sentence());
  }

  /**
   * Whether such words stand in the text, which is in lower case here.
   *
   * @param words a regular expression without nested repetitions, not null
   */
  public boolean has(Pattern words) {
    return text.has(words);
  }

  /**
   * Says that something is not there.
   *
   * @param sentence not null
   * @param values for its places
   * @return never null; a note at most where letters may have been read wrong
   */
  public Observation missing(Sentence sentence, Object... values) {
    boolean softened = text.isRecognised() && sentence.weight() == Weight.DOUBTS;
    return sentence.weighing(softened ? Weight.NOTE : sentence.weight(), values);
  }

  /** The end of validity as it stands on the document's day; empty where none is named. */
  public Optional<Observation> validity() {
    return dates.expiry().map(this::validity);
  }

  private Observation validity(LocalDate last) {
    if (last.isBefore(document.day())) {
      return Remark.EXPIRED.said(last);
    }
    boolean soon = !last.isAfter(document.day().plusDays(SOON_IN_DAYS));
    return (soon ? Remark.ENDS_SOON : Remark.VALID_UNTIL).said(last);
  }

  /** Validity, a date of issue that has not come yet, and the newest date; never null. */
  public List<Observation> dates() {
    List<Observation> seen = new ArrayList<>();
    validity().ifPresent(seen::add);
    dateAfter(ISSUED)
        .filter(date -> date.isAfter(document.day()))
        .ifPresent(date -> seen.add(Remark.ISSUED_LATER.said(date)));
    seen.add(dates.newest().map(Remark.NEWEST_DATE::said).orElseGet(Remark.NO_DATE::said));
    return seen;
  }

  /**
   * The newest date that stands behind such words.
   *
   * @param words a regular expression in lower case, not null
   * @return a month's last day where the text names no day; empty where there is none
   */
  public Optional<LocalDate> dateAfter(String words) {
    return dates.after(words);
  }

  /** When it was issued as far as the text tells: the newest date that has come; never null. */
  public Optional<LocalDate> issued() {
    return dates.newestUntil(document.day());
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
        ? missing(Remark.NAME_NOT_FOUND.sentence())
        : Remark.NAME_IN_PART.said(found, words.size());
  }
}
