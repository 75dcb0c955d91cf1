package pk.gov.hec.dlsei.domain.review.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.Serializable;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pk.gov.hec.dlsei.domain.access.Actor;
import pk.gov.hec.dlsei.domain.application.Application;
import pk.gov.hec.dlsei.domain.application.ApplicationRepository;
import pk.gov.hec.dlsei.domain.application.ApplicationStatus;
import pk.gov.hec.dlsei.domain.document.DocumentRepository;
import pk.gov.hec.dlsei.domain.document.Doubts;
import pk.gov.hec.dlsei.domain.review.QueueLine;
import pk.gov.hec.dlsei.domain.review.QueueQuery;

/**
 * What a bulk approval would do: the chosen ones that this reviewer may still decide, oldest first.
 */
@ApplicationScoped
@Transactional
public class PreviewApprovals {

  /**
   * The preview.
   *
   * @param lines oldest first
   * @param onBehalf whether HEC would decide for a focal person, and so needs a reason
   */
  public record Preview(List<QueueLine> lines, boolean onBehalf) implements Serializable {}

  @Inject ApplicationRepository applications;
  @Inject QueueQuery queue;
  @Inject DocumentRepository documents;
  @Inject Clock clock;

  /**
   * Looks at those that were chosen.
   *
   * @param actor who reviews
   * @param chosen ids; those outside the reviewer's scope, decided ones and the own one are left
   *     out
   * @return never null
   */
  public Preview handle(Actor actor, List<Long> chosen) {
    ReviewScope scope = ReviewScope.of(actor);
    List<Application> inside =
        chosen.stream()
            .map(applications::find)
            .flatMap(Optional::stream)
            .filter(scope::holds)
            .filter(found -> found.status() == ApplicationStatus.PENDING)
            .filter(found -> !found.isAwaitingAnswer(clock.instant()) && !scope.isOwn(found))
            .toList();
    List<QueueLine> lines = queue.lines(inside.stream().map(Application::id).toList());
    return new Preview(lines, inside.stream().anyMatch(scope::isOnBehalf));
  }

  /**
   * What speaks against the documents of those previewed; they can be approved nevertheless.
   *
   * @param preview not null
   * @return by the application's id; one without a document has none
   */
  public Map<Long, Doubts> doubts(Preview preview) {
    return documents.doubts(preview.lines().stream().map(QueueLine::id).toList());
  }
}
