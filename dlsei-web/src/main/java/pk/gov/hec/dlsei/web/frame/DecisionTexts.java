package pk.gov.hec.dlsei.web.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import pk.gov.hec.dlsei.domain.access.usecase.NameAccount;
import pk.gov.hec.dlsei.domain.access.usecase.NameAccount.NamedAccount;
import pk.gov.hec.dlsei.domain.decision.Decision;
import pk.gov.hec.dlsei.domain.review.ReviewReason;
import pk.gov.hec.dlsei.domain.time.Karachi;
import pk.gov.hec.dlsei.web.security.SignedIn;

/** Decision records in the reader's words, for the tag that lists them to staff. */
@Named("decisionTexts")
@RequestScoped
public class DecisionTexts {

  /**
   * What a decision was taken from.
   *
   * @param label in the reader's language
   * @param value as people read it
   */
  public record Fact(String label, String value) {}

  private static final Set<String> LABELLED =
      Set.of(
          "category",
          "cohort",
          "from",
          "institution",
          "ruling",
          "class",
          "place",
          "submitted",
          "earlier",
          "document",
          "file",
          "holder",
          "paid",
          "activated",
          "ends",
          "next",
          "invited",
          "enrolled",
          "lastActive",
          "completed",
          "dataUntil",
          "paidIn",
          "progress");

  private final Map<Long, NamedAccount> known = new HashMap<>();

  @Inject NameAccount nameAccount;
  @Inject SignedIn signedIn;
  @Inject FrameBean frame;

  /**
   * Who an account is; asked once for each.
   *
   * @param accountId as a record keeps it
   * @return never null
   */
  public NamedAccount who(long accountId) {
    return known.computeIfAbsent(accountId, id -> nameAccount.handle(signedIn.actor(), id));
  }

  /**
   * The roles of an account, in words.
   *
   * @param accountId as a record keeps it
   * @return such as {@code Focal person}
   */
  public String roles(long accountId) {
    return who(accountId).roles().stream()
        .sorted()
        .map(role -> Texts.in(frame.getLocale(), "role." + role))
        .collect(Collectors.joining(" · "));
  }

  /**
   * Why, where a reviewer gave a reason.
   *
   * @param decision not null
   * @return empty for none
   */
  public String reason(Decision decision) {
    return ReviewReason.of(decision, frame.getLocale()).orElse("");
  }

  /**
   * The facts; the sentence that a reviewer chose is a reason already.
   *
   * @param decision not null
   * @return by key
   */
  public List<Fact> facts(Decision decision) {
    return facts(decision.facts());
  }

  /**
   * The facts of a decision, or of what is proposed to be one.
   *
   * @param facts by their keys
   * @return by key
   */
  public List<Fact> facts(Map<String, String> facts) {
    return facts.entrySet().stream()
        .filter(fact -> !"template".equals(fact.getKey()))
        .map(fact -> new Fact(label(fact.getKey()), value(fact.getKey(), fact.getValue())))
        .toList();
  }

  private String label(String key) {
    return LABELLED.contains(key) ? Texts.in(frame.getLocale(), "fact." + key) : key;
  }

  private String value(String key, String value) {
    return switch (key) {
      case "category" -> Texts.in(frame.getLocale(), "applicantCategory." + value);
      case "ruling" -> Texts.in(frame.getLocale(), "ruling." + value);
      case "submitted" -> frame.moment(Instant.parse(value));
      case "paid", "activated", "ends", "invited", "enrolled", "lastActive" ->
          frame.day(LocalDate.parse(value));
      case "dataUntil" -> frame.moment(LocalDateTime.parse(value).atZone(Karachi.ZONE).toInstant());
      case "holder" -> Texts.in(frame.getLocale(), "holder." + value);
      default -> value;
    };
  }
}
