package pk.gov.hec.dlsei.domain.review.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import pk.gov.hec.dlsei.api.value.Cnic;
import pk.gov.hec.dlsei.domain.access.Actor;
import pk.gov.hec.dlsei.domain.application.QuotedNumber;
import pk.gov.hec.dlsei.domain.crypto.Vault;
import pk.gov.hec.dlsei.domain.person.SealedCnic;
import pk.gov.hec.dlsei.domain.review.QueueFilter;
import pk.gov.hec.dlsei.domain.review.QueueLine;
import pk.gov.hec.dlsei.domain.review.QueueQuery;

/** The queue as a reviewer may see it (WP2/4.1.5): oldest first, never a draft. */
@ApplicationScoped
@Transactional
public class ReadQueue {

  @Inject QueueQuery query;
  @Inject Vault vault;
  @Inject Clock clock;

  /** How many there are in each view, whatever is searched for; see {@link QueueQuery#counts}. */
  public Map<QueueFilter.View, Integer> counts(Actor actor, QueueFilter filter) {
    return query.counts(bound(actor, filter), clock.instant());
  }

  /** A page of lines. */
  public List<QueueLine> page(Actor actor, QueueFilter filter, int first, int size) {
    return query.page(bound(actor, filter), clock.instant(), first, size);
  }

  /** The first one to decide, another than the given one. */
  public Optional<Long> next(Actor actor, QueueFilter filter, long except) {
    return query.next(bound(actor, filter), clock.instant(), except, actor.personId());
  }

  private static QueueFilter bound(Actor actor, QueueFilter filter) {
    return new QueueFilter(
        filter.cohort(),
        ReviewScope.of(actor).institution(filter.institution()),
        filter.view(),
        filter.category(),
        filter.search());
  }

  /**
   * What a text searches for.
   *
   * @param text as typed, null for nothing
   * @return a CNIC, an application's number, or the beginning of a name
   */
  public QueueFilter.Search search(String text) {
    if (text == null || text.isBlank()) {
      return QueueFilter.Search.NONE;
    }
    if (Cnic.faultOf(text) == null) {
      byte[] lookup = SealedCnic.lookup(new Cnic(text), vault);
      return new QueueFilter.Search(Optional.empty(), Optional.empty(), Optional.of(lookup));
    }
    Optional<Long> place = QuotedNumber.APPLICATION.in(text);
    return place.isPresent()
        ? new QueueFilter.Search(Optional.empty(), place, Optional.empty())
        : new QueueFilter.Search(
            Optional.of(text.strip().toLowerCase(Locale.ROOT)), Optional.empty(), Optional.empty());
  }
}
