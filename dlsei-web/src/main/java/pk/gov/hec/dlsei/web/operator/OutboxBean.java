package pk.gov.hec.dlsei.web.operator;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import pk.gov.hec.dlsei.domain.notification.Channel;
import pk.gov.hec.dlsei.domain.notification.OutboxLine;
import pk.gov.hec.dlsei.domain.notification.OutboxMessage.State;
import pk.gov.hec.dlsei.domain.notification.OutboxQuery.Filter;
import pk.gov.hec.dlsei.domain.operation.usecase.ReadOutbox;
import pk.gov.hec.dlsei.web.frame.Paging;
import pk.gov.hec.dlsei.web.security.SignedIn;

/** Mails and calls on their way out, those that are out, and those that were given up. */
@Named("outbox")
@RequestScoped
public class OutboxBean {

  /**
   * How many messages are in a state.
   *
   * @param state its name
   * @param count of them, in both channels
   */
  public record Counted(String state, int count) {}

  private Filter filter;
  private Paging paging;
  private List<OutboxLine> lines;

  @Inject ReadOutbox readOutbox;
  @Inject SignedIn signedIn;
  @Inject HttpServletRequest request;

  /** Reads the page that the address asks for. */
  public void load() {
    filter =
        new Filter(
            asked(Channel.values(), request.getParameter("channel")),
            asked(State.values(), request.getParameter("state")));
    paging = Paging.of(request.getParameter("page"), readOutbox.count(signedIn.actor(), filter));
    lines = readOutbox.page(signedIn.actor(), filter, paging.first(), Paging.SIZE);
  }

  private static <E extends Enum<E>> Optional<E> asked(E[] all, String name) {
    return Arrays.stream(all).filter(value -> value.name().equals(name)).findFirst();
  }

  public List<Counted> getCounts() {
    return readOutbox.counts(signedIn.actor()).entrySet().stream()
        .map(entry -> new Counted(entry.getKey().name(), entry.getValue()))
        .toList();
  }

  public Channel[] getChannels() {
    return Channel.values();
  }

  public State[] getStates() {
    return State.values();
  }

  /** The channel that is shown; empty for both. */
  public String getChannel() {
    return filter.channel().map(Enum::name).orElse("");
  }

  /** The state that is shown; empty for all. */
  public String getState() {
    return filter.state().map(Enum::name).orElse("");
  }

  /** What goes before the page's number in an address. */
  public String getQuery() {
    return "channel=" + getChannel() + "&state=" + getState() + "&";
  }

  public Paging getPaging() {
    return paging;
  }

  public List<OutboxLine> getLines() {
    return lines;
  }
}
