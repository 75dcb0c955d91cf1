package pk.gov.hec.dlsei.domain.notification;

import com.google.gson.Gson;
import com.google.gson.reflect.TypeToken;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import pk.gov.hec.dlsei.domain.crypto.Sealed;
import pk.gov.hec.dlsei.domain.crypto.Vault;

/**
 * A message on its way out: WAITING, until a worker has sent it (SENT, its secret link forgotten)
 * or has given up (FAILED, for an operator to look at). A call that sees activations waits for
 * ever.
 */
@Entity
@Table(name = "outbox_message")
public class OutboxMessage {

  /** How far a message is. */
  public enum State {
    WAITING,
    SENT,
    FAILED
  }

  private static final String PURPOSE = "outbox-link";
  private static final Gson GSON = new Gson();

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "outbox_message_seq")
  @SequenceGenerator(
      name = "outbox_message_seq",
      sequenceName = "outbox_message_seq",
      allocationSize = 50)
  private Long id;

  @Enumerated(EnumType.STRING)
  private Channel channel;

  private String template;

  private String language;
  private String recipient;
  private String data;

  @Embedded
  @AttributeOverride(name = "sealed", column = @Column(name = "secret_sealed"))
  @AttributeOverride(name = "keyId", column = @Column(name = "secret_key_id"))
  private Sealed secret;

  @Enumerated(EnumType.STRING)
  private State state;

  @Enumerated(EnumType.ORDINAL)
  private Urgency urgency;

  private int attempts;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "next_attempt_at")
  private Instant nextAttemptAt;

  @Column(name = "sent_at")
  private Instant sentAt;

  @Column(name = "claimed_by")
  private String claimedBy;

  @Column(name = "last_error")
  private String lastError;

  @Column(name = "application_id")
  private Long applicationId;

  @Column(name = "change_key")
  private String changeKey;

  @Column(name = "not_before")
  private Instant notBefore;

  /** For the persistence provider. */
  protected OutboxMessage() {}

  /**
   * A mail that waits.
   *
   * @param mail what to send
   * @param vault seals its secret link
   * @param at in real time
   */
  public OutboxMessage(Mail mail, Vault vault, Instant at) {
    this(Channel.MAIL, mail.template().name(), mail.cause(), at);
    this.urgency = mail.template().urgency();
    this.language = mail.language().getLanguage();
    this.recipient = mail.recipient();
    this.data = GSON.toJson(mail.data());
    this.secret = mail.secretPath().map(path -> vault.seal(PURPOSE, path)).orElse(null);
  }

  /**
   * A call that waits.
   *
   * @param call what to ask
   * @param at in real time
   */
  public OutboxMessage(PlatformCall call, Instant at) {
    this(Channel.LEARNING, call.kind().name(), call.cause(), at);
    this.language = "en";
    this.recipient = "";
    this.data = GSON.toJson(new CallData(call.licenceId()));
    this.notBefore = call.notBefore();
  }

  private OutboxMessage(Channel channel, String template, Optional<Cause> cause, Instant at) {
    this.channel = channel;
    this.template = template;
    this.applicationId = cause.map(Cause::applicationId).orElse(null);
    this.changeKey = cause.map(Cause::changeKey).orElse(null);
    this.urgency = Urgency.USUAL;
    this.state = State.WAITING;
    this.createdAt = at;
    this.nextAttemptAt = at;
  }

  private record CallData(Long licenceId) {}

  /**
   * The call as its worker needs it.
   *
   * @return never null
   */
  public DueCall dueCall() {
    Long licenceId = GSON.fromJson(data, CallData.class).licenceId();
    PlatformCall call =
        new PlatformCall(PlatformCall.Kind.valueOf(template), licenceId, cause(), notBefore);
    return new DueCall(id, call, attempts, createdAt);
  }

  private Optional<Cause> cause() {
    return Optional.ofNullable(applicationId).map(about -> new Cause(about, changeKey));
  }

  /**
   * The mail as its worker needs it.
   *
   * @param vault opens its secret link
   * @return never null
   */
  public DueMail due(Vault vault) {
    return new DueMail(id, () -> mail(vault), attempts, createdAt);
  }

  private Mail mail(Vault vault) {
    Map<String, String> values = GSON.fromJson(data, new TypeToken<Map<String, String>>() {});
    Optional<String> path = Optional.ofNullable(secret).map(link -> vault.open(PURPOSE, link));
    return new Mail(
        MailTemplate.valueOf(template),
        recipient,
        Locale.forLanguageTag(language),
        values,
        path,
        cause());
  }

  /**
   * The message as people see it.
   *
   * @return never null
   */
  public OutboxLine line() {
    boolean waits = state == State.WAITING;
    return new OutboxLine(
        id,
        channel,
        template,
        hidden(recipient),
        applicationId,
        state,
        attempts,
        createdAt,
        waits ? nextAttemptAt : null,
        sentAt,
        lastError,
        isSendable());
  }

  /**
   * Not while a worker has it; a sent link is forgotten, an old mail emptied, and a call that was
   * taken is not repeated.
   */
  private boolean isSendable() {
    if (claimedBy != null) {
      return false;
    }
    return channel == Channel.MAIL
        ? !recipient.isEmpty() && (state != State.SENT || secret == null && changeKey != null)
        : state != State.SENT;
  }

  private static String hidden(String address) {
    int at = address.lastIndexOf('@');
    return at < 1 ? address : address.charAt(0) + "•••" + address.substring(at);
  }

  /**
   * Sends it again: a waiting one at once, one that was given up anew.
   *
   * @param at in real time
   */
  public void retry(Instant at) {
    state = State.WAITING;
    nextAttemptAt = at;
    attempts = Math.min(attempts, 1);
  }

  /**
   * It goes to another address; a call goes to none.
   *
   * @param address where the reader is reached now
   */
  public void redirect(String address) {
    recipient = channel == Channel.MAIL ? address : recipient;
  }

  public State state() {
    return state;
  }

  /**
   * It is out.
   *
   * @param at in real time
   */
  public void sent(Instant at) {
    state = State.SENT;
    sentAt = at;
    claimedBy = null;
    secret = null;
    lastError = null;
  }

  /**
   * It did not go out.
   *
   * @param error for the operator
   * @param nextAttempt empty to give up
   */
  public void failed(String error, Optional<Instant> nextAttempt) {
    lastError = error;
    claimedBy = null;
    state = nextAttempt.isPresent() ? State.WAITING : State.FAILED;
    nextAttempt.ifPresent(at -> nextAttemptAt = at);
  }

  /**
   * Nothing was sent, and the attempt does not count.
   *
   * @param error for the operator
   * @param nextAttempt when to try again
   */
  public void postponed(String error, Instant nextAttempt) {
    failed(error, Optional.of(nextAttempt));
    attempts--;
  }

  /**
   * It is out, and goes out again.
   *
   * @param next when
   */
  public void again(Instant next) {
    failed(null, Optional.of(next));
    attempts = 0;
  }

  @Override
  public String toString() {
    return "outbox message " + id + " " + state;
  }
}
