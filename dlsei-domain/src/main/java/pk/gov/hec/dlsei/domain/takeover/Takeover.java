package pk.gov.hec.dlsei.domain.takeover;

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
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import pk.gov.hec.dlsei.api.value.CohortId;
import pk.gov.hec.dlsei.domain.access.Actor;
import pk.gov.hec.dlsei.domain.error.DlseiException;
import pk.gov.hec.dlsei.domain.error.ErrorCode;
import pk.gov.hec.dlsei.domain.intake.FileOfLines;
import pk.gov.hec.dlsei.domain.sheet.Sheet;

/** A file of an earlier register on its way: read, looked at, carried out. */
@Entity
@Table(name = "takeover")
public class Takeover extends FileOfLines {

  private static final Gson GSON = new Gson();

  /**
   * Whose users a file tells of.
   *
   * @param cohort not null
   * @param asOf the day of the learning platform's data, not null
   */
  public record About(CohortId cohort, LocalDate asOf) {}

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "takeover_seq")
  @SequenceGenerator(name = "takeover_seq", sequenceName = "takeover_seq", allocationSize = 50)
  private Long id;

  @Enumerated(EnumType.STRING)
  private TakeoverKind kind;

  private String cohort;

  @Column(name = "as_of")
  private LocalDate asOf;

  @Enumerated(EnumType.STRING)
  private TakeoverState state;

  private int good;
  private String plan;

  /** For the persistence provider. */
  protected Takeover() {}

  /**
   * A file that was taken in.
   *
   * @param kind what it tells
   * @param file not null
   * @param about null for licences of earlier years
   * @param by who uploaded it
   * @param at by the business clock
   */
  public Takeover(TakeoverKind kind, File file, About about, Actor by, Instant at) {
    super(file, by, at);
    this.kind = kind;
    this.cohort = about == null ? null : about.cohort().value();
    this.asOf = about == null ? null : about.asOf();
    this.state = TakeoverState.UPLOADED;
  }

  /**
   * All lines are read.
   *
   * @param goodLines without a fault
   * @param wouldDo how often it would do what, by a word for it
   */
  public void read(int goodLines, Map<String, Integer> wouldDo) {
    become(TakeoverState.READ);
    good = goodLines;
    plan = GSON.toJson(new TreeMap<>(wouldDo));
  }

  /** It cannot be read. */
  public void refuse(Sheet.Fault what) {
    become(TakeoverState.UNREADABLE);
    unreadable(what);
  }

  /** Nobody wants it. */
  public void discard() {
    become(TakeoverState.DISCARDED);
  }

  /** An officer lets it be carried out. */
  public void carryOut(Actor by, Instant at) {
    become(TakeoverState.CARRYING_OUT);
    decide(by, at);
    progress(expected().orElseThrow(), 0);
  }

  /** Each line has its outcome. */
  public void finish() {
    become(TakeoverState.DONE);
  }

  /** What it had done is undone. */
  public void takeBack(String why) {
    become(TakeoverState.TAKEN_BACK);
    explain(why);
  }

  private void become(TakeoverState next) {
    if (!state.mayBecome(next)) {
      throw new DlseiException(
          ErrorCode.CHANGED_MEANWHILE, "Takeover " + id + " is " + state + ", not to be " + next);
    }
    state = next;
  }

  @Override
  public Long id() {
    return id;
  }

  public TakeoverKind kind() {
    return kind;
  }

  /** Whose users it tells of; empty for licences of earlier years. */
  public Optional<About> about() {
    return Optional.ofNullable(cohort).map(one -> new About(new CohortId(one), asOf));
  }

  public TakeoverState state() {
    return state;
  }

  /** How many lines were found without a fault. */
  public int good() {
    return good;
  }

  /** How often it would do, or has done, what; empty before it is read. */
  public Map<String, Integer> plan() {
    return plan == null
        ? Map.of()
        : GSON.fromJson(plan, new TypeToken<TreeMap<String, Integer>>() {});
  }

  @Override
  public String toString() {
    return "takeover " + id + " " + kind + " " + state;
  }
}
