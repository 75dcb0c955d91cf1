package pk.gov.hec.dlsei.domain.nomination.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import pk.gov.hec.dlsei.api.value.CohortId;
import pk.gov.hec.dlsei.domain.access.Actor;
import pk.gov.hec.dlsei.domain.error.DlseiException;
import pk.gov.hec.dlsei.domain.error.ErrorCode;
import pk.gov.hec.dlsei.domain.nomination.NominationCounts;
import pk.gov.hec.dlsei.domain.nomination.NominationLine;
import pk.gov.hec.dlsei.domain.nomination.NominationList;
import pk.gov.hec.dlsei.domain.nomination.Nominations;

/** The lists and their lines, for those whom they concern. */
@ApplicationScoped
@Transactional
public class ViewNominations {

  private static final int MOST_LISTS = 200;

  @Inject Nominations nominations;

  /**
   * A list with its counts.
   *
   * @param list not null
   * @param counts of its lines
   * @param own whether the actor is its nominator
   */
  public record View(NominationList list, NominationCounts counts, boolean own) {}

  /**
   * The lists of a cohort, the latest first.
   *
   * @param actor a focal person, who sees the own university's, or an HEC officer
   * @param cohort not null
   * @return never null
   */
  public List<View> lists(Actor actor, CohortId cohort) {
    NominationScope scope = NominationScope.of(actor);
    List<NominationList> lists = nominations.lists(cohort, scope.institution(), MOST_LISTS);
    Map<Long, NominationCounts> counts =
        nominations.counts(lists.stream().map(NominationList::id).toList());
    return lists.stream()
        .map(
            list ->
                new View(
                    list, counts.getOrDefault(list.id(), NominationCounts.NONE), scope.isOwn(list)))
        .toList();
  }

  /**
   * One list.
   *
   * @throws DlseiException NOT_FOUND for another university's
   */
  public View one(Actor actor, long listId) {
    NominationScope scope = NominationScope.of(actor);
    return nominations
        .find(listId)
        .filter(scope::holds)
        .map(list -> view(scope, list))
        .orElseThrow(() -> new DlseiException(ErrorCode.NOT_FOUND, "No such list"));
  }

  /** Lines of it, in the file's order. */
  public List<NominationLine> lines(
      Actor actor, long listId, NominationLine.Which which, int from, int most) {
    one(actor, listId);
    return nominations.lines(listId, which, from, most);
  }

  private View view(NominationScope scope, NominationList list) {
    return new View(list, nominations.counts(list.id()), scope.isOwn(list));
  }
}
