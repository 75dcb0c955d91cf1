package pk.gov.hec.dlsei.domain.notification.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pk.gov.hec.dlsei.domain.notification.OutboxLine;
import pk.gov.hec.dlsei.domain.notification.OutboxMessage;
import pk.gov.hec.dlsei.domain.notification.OutboxMessage.State;
import pk.gov.hec.dlsei.domain.notification.OutboxQuery;

/** Reads the outbox, a page at a time. */
@ApplicationScoped
@Transactional
public class JpaOutboxQuery implements OutboxQuery {

  @PersistenceContext(unitName = "dlsei")
  EntityManager em;

  @Override
  public int count(Filter filter) {
    return em.createQuery("SELECT COUNT(m)" + where(filter), Long.class)
        .getSingleResult()
        .intValue();
  }

  @Override
  public Map<State, Integer> counts() {
    Map<State, Integer> counts = new EnumMap<>(State.class);
    for (State state : State.values()) {
      counts.put(state, count(new Filter(Optional.empty(), Optional.of(state))));
    }
    return counts;
  }

  @Override
  public List<OutboxLine> page(Filter filter, int first, int size) {
    return em.createQuery("SELECT m" + where(filter) + " ORDER BY m.id DESC", OutboxMessage.class)
        .setFirstResult(first)
        .setMaxResults(size)
        .getResultStream()
        .map(OutboxMessage::line)
        .toList();
  }

  @Override
  public List<OutboxLine> ofApplication(long applicationId) {
    Query query =
        em.createQuery(
            "SELECT m FROM OutboxMessage m WHERE m.applicationId = ?1 ORDER BY m.createdAt, m.id");
    List<?> found = query.setParameter(1, applicationId).getResultList();
    return found.stream().map(OutboxMessage.class::cast).map(OutboxMessage::line).toList();
  }

  @Override
  public Optional<OutboxLine> find(long id) {
    return Optional.ofNullable(em.find(OutboxMessage.class, id)).map(OutboxMessage::line);
  }

  /** Enum constants only, so that each combination is a statement that the database can plan. */
  private static String where(Filter filter) {
    String channel = filter.channel().map(c -> " AND m.channel = " + name(c)).orElse("");
    String state = filter.state().map(s -> " AND m.state = " + name(s)).orElse("");
    return " FROM OutboxMessage m WHERE m.id IS NOT NULL" + channel + state;
  }

  private static String name(Enum<?> constant) {
    return constant.getDeclaringClass().getName().replace('$', '.') + "." + constant.name();
  }
}
