package pk.gov.hec.dlsei.domain.decision;

import com.google.gson.Gson;
import com.google.gson.reflect.TypeToken;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A decision as it was taken: by whom or what, when, on which clauses of which version of a policy,
 * from which facts. Written once; the database lets nobody change or delete it.
 */
@Entity
@Table(name = "decision")
public class Decision {

  private static final Gson GSON = new Gson();

  /**
   * What a decision rests on.
   *
   * @param policyId of the plug-in
   * @param policyVersion of the plug-in
   * @param clauseIds in the document's order
   * @param facts what it was decided from; no CNIC, no address
   */
  public record Grounds(
      String policyId, String policyVersion, List<String> clauseIds, Map<String, String> facts) {}

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "decision_seq")
  @SequenceGenerator(name = "decision_seq", sequenceName = "decision_seq", allocationSize = 50)
  private Long id;

  private Instant at;

  @Enumerated(EnumType.STRING)
  private DecisionKind kind;

  @Column(name = "application_id")
  private long applicationId;

  private Long actor;

  @Column(name = "policy_id")
  private String policyId;

  @Column(name = "policy_version")
  private String policyVersion;

  private String clauses;
  private String facts;
  private String reason;

  @Column(name = "on_behalf")
  private String onBehalf;

  private String pool;

  @Column(name = "pool_event")
  private Long poolEvent;

  /** For the persistence provider. */
  protected Decision() {}

  /**
   * A decision of the platform itself, until {@link #by} names a person.
   *
   * @param kind not null
   * @param applicationId what it is about
   * @param at by the business clock
   * @param grounds not null
   */
  public Decision(DecisionKind kind, long applicationId, Instant at, Grounds grounds) {
    this.kind = kind;
    this.applicationId = applicationId;
    this.at = at;
    this.policyId = grounds.policyId();
    this.policyVersion = grounds.policyVersion();
    this.clauses = GSON.toJson(grounds.clauseIds());
    this.facts = GSON.toJson(new TreeMap<>(grounds.facts()));
  }

  /**
   * Names who took it.
   *
   * @param account of the person
   * @return this
   */
  public Decision by(long account) {
    actor = account;
    return this;
  }

  /**
   * Gives the reason in the reviewer's words.
   *
   * @param words null for none
   * @return this
   */
  public Decision because(String words) {
    reason = words;
    return this;
  }

  /**
   * Says why HEC decided on behalf of the focal person (WP2/4.1.11).
   *
   * @param why null where it did not
   * @return this
   */
  public Decision onBehalf(String why) {
    onBehalf = why;
    return this;
  }

  /**
   * Names the pool's event that it made.
   *
   * @param poolId of the pool
   * @param event its number
   * @return this
   */
  public Decision inPool(String poolId, long event) {
    pool = poolId;
    poolEvent = event;
    return this;
  }

  public Long id() {
    return id;
  }

  public Instant at() {
    return at;
  }

  public DecisionKind kind() {
    return kind;
  }

  public long applicationId() {
    return applicationId;
  }

  public Optional<Long> actor() {
    return Optional.ofNullable(actor);
  }

  public String policyId() {
    return policyId;
  }

  public String policyVersion() {
    return policyVersion;
  }

  /** The clauses it rests on, in the document's order. */
  public List<String> clauseIds() {
    return GSON.fromJson(clauses, new TypeToken<List<String>>() {});
  }

  /** What it was decided from. */
  public Map<String, String> facts() {
    return GSON.fromJson(facts, new TypeToken<TreeMap<String, String>>() {});
  }

  public Optional<String> reason() {
    return Optional.ofNullable(reason);
  }

  public Optional<String> onBehalf() {
    return Optional.ofNullable(onBehalf);
  }

  @Override
  public String toString() {
    return "decision " + id + " " + kind;
  }
}
