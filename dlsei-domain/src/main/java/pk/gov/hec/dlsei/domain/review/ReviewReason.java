package pk.gov.hec.dlsei.domain.review;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pk.gov.hec.dlsei.domain.decision.Decision;

/**
 * Why a reviewer rejects, or what is asked: a sentence of the list, own words, or both.
 *
 * @param template empty for none
 * @param words empty for none
 */
public record ReviewReason(Optional<ReasonTemplate> template, Optional<String> words) {

  /** The longest own words. */
  public static final int LONGEST = 1500;

  private static final String TEMPLATE = "template";

  /** Neither a sentence nor words, as for an approval. */
  public static final ReviewReason NONE = new ReviewReason(Optional.empty(), Optional.empty());

  /** Whether there is neither. */
  public boolean isEmpty() {
    return template.isEmpty() && words.isEmpty();
  }

  /**
   * The reason for a reader.
   *
   * @param reader the reader's language
   * @return the sentence and the words
   */
  public String in(Locale reader) {
    return Stream.concat(template.map(t -> t.text().in(reader)).stream(), words.stream())
        .collect(Collectors.joining(" "));
  }

  /** What the decision's facts keep of it. */
  public Map<String, String> facts() {
    return template.map(t -> Map.of(TEMPLATE, t.name())).orElse(Map.of());
  }

  /** What the decision keeps as its reason. */
  public String kept() {
    return words.orElseGet(() -> in(Locale.ENGLISH));
  }

  /**
   * The reason of a decision, as a reader reads it.
   *
   * @param decision not null
   * @param reader the reader's language
   * @return empty where it has none
   */
  public static Optional<String> of(Decision decision, Locale reader) {
    Optional<ReasonTemplate> template =
        Optional.ofNullable(decision.facts().get(TEMPLATE)).map(ReasonTemplate::valueOf);
    Optional<String> words =
        decision
            .reason()
            .filter(kept -> template.filter(t -> t.text().english().equals(kept)).isEmpty());
    return template.isEmpty() && words.isEmpty()
        ? Optional.empty()
        : Optional.of(new ReviewReason(template, words).in(reader));
  }
}
