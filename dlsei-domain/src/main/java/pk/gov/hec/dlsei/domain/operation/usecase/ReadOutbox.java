package pk.gov.hec.dlsei.domain.operation.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pk.gov.hec.dlsei.domain.access.Actor;
import pk.gov.hec.dlsei.domain.notification.Channel;
import pk.gov.hec.dlsei.domain.notification.MailRenderer;
import pk.gov.hec.dlsei.domain.notification.Outbox;
import pk.gov.hec.dlsei.domain.notification.OutboxLine;
import pk.gov.hec.dlsei.domain.notification.OutboxMessage;
import pk.gov.hec.dlsei.domain.notification.OutboxQuery;
import pk.gov.hec.dlsei.domain.notification.RenderedMail;

/** The outbox, for operators and administrators. */
@ApplicationScoped
@Transactional
public class ReadOutbox {

  @Inject OutboxQuery query;
  @Inject Outbox outbox;
  @Inject MailRenderer renderer;

  /** How many there are. */
  public int count(Actor actor, OutboxQuery.Filter filter) {
    SendAgain.demandOperator(actor);
    return query.count(filter);
  }

  /** How many there are of each state. */
  public Map<OutboxMessage.State, Integer> counts(Actor actor) {
    SendAgain.demandOperator(actor);
    return query.counts();
  }

  /** A page, the latest first. */
  public List<OutboxLine> page(Actor actor, OutboxQuery.Filter filter, int first, int size) {
    SendAgain.demandOperator(actor);
    return query.page(filter, first, size);
  }

  /** One message. */
  public Optional<OutboxLine> find(Actor actor, long id) {
    SendAgain.demandOperator(actor);
    return query.find(id);
  }

  /**
   * A mail as its reader gets it, its secret link left out.
   *
   * @param actor an operator or administrator
   * @param id of the message
   * @return empty for a call, and for a mail whose content was emptied
   */
  public Optional<RenderedMail> preview(Actor actor, long id) {
    SendAgain.demandOperator(actor);
    return query
        .find(id)
        .filter(line -> line.channel() == Channel.MAIL && !line.recipient().isEmpty())
        .map(line -> renderer.render(outbox.due(id).mail().get().withoutSecret()));
  }
}
