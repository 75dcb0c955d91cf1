package pk.gov.hec.dlsei.web.applicant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import pk.gov.hec.dlsei.api.cohort.ClauseText;
import pk.gov.hec.dlsei.domain.decision.Decision;
import pk.gov.hec.dlsei.domain.learner.Story;
import pk.gov.hec.dlsei.domain.review.ReviewReason;

/** Decisions as the applicant reads them. */
@Named("ownDecisions")
@ApplicationScoped
public class OwnDecisions {

  /**
   * Why it was decided so, in the reader's language.
   *
   * @param decision not null
   * @param reader the reader's language
   * @return empty where nobody gave a reason
   */
  public String reason(Decision decision, Locale reader) {
    return ReviewReason.of(decision, reader).orElse("");
  }

  /**
   * The clauses that it rests on, as far as the policy has words for them.
   *
   * @param story to which it belongs
   * @param decision not null
   * @return in the document's order
   */
  public List<ClauseText> clauses(Story story, Decision decision) {
    return decision.clauseIds().stream()
        .map(story.clauses()::get)
        .filter(Objects::nonNull)
        .toList();
  }
}
