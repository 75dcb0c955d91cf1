package pk.gov.hec.dlsei.domain.takeover;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import pk.gov.hec.dlsei.api.cohort.PriorStanding;
import pk.gov.hec.dlsei.api.learning.ExportedRow;
import pk.gov.hec.dlsei.api.learning.ExportedRow.Membership;
import pk.gov.hec.dlsei.domain.access.Email;
import pk.gov.hec.dlsei.domain.sheet.Sheet;
import pk.gov.hec.dlsei.domain.takeover.TakeoverFault.Kind;
import pk.gov.hec.dlsei.domain.time.Karachi;

/**
 * The users of a cohort, from an export that may have many rows of one learner. Rows of what began
 * after the cohort's last day tell of another cohort.
 */
public final class CohortUsers {

  private static final String WHO = "email";
  private static final String MEMBERSHIP = "member_state";

  private final LocalDate lastDay;
  private final Map<String, Seen> seen = new LinkedHashMap<>();
  private final List<TakeoverFault> faults = new ArrayList<>();
  private int later;

  private record Seen(int line, String email, String learnerId, Set<Membership> memberships) {}

  /**
   * Nobody yet.
   *
   * @param lastDay of the cohort, in Asia/Karachi
   */
  public CohortUsers(LocalDate lastDay) {
    this.lastDay = lastDay;
  }

  /**
   * Takes a row.
   *
   * @param line of the file
   * @param row what the learning platform's plug-in read in it
   */
  public void take(Sheet.Line line, ExportedRow row) {
    List<TakeoverFault> wrong = faults(line.number(), row);
    if (!wrong.isEmpty()) {
      faults.addAll(wrong);
      return;
    }
    if (row.since().filter(at -> Karachi.dayOf(at).isAfter(lastDay)).isPresent()) {
      later++;
      return;
    }
    String email = row.learner().email().map(text -> new Email(text).value()).orElse(null);
    String learnerId = row.learner().learnerId().orElse(null);
    seen.computeIfAbsent(
            email == null ? "id " + learnerId : email,
            key -> new Seen(line.number(), email, learnerId, EnumSet.noneOf(Membership.class)))
        .memberships
        .add(row.membership());
  }

  private static List<TakeoverFault> faults(int line, ExportedRow row) {
    List<TakeoverFault> wrong = new ArrayList<>();
    row.unreadable()
        .forEach(column -> wrong.add(new TakeoverFault(line, column, Kind.UNKNOWN, "")));
    Optional<String> email = row.learner().email();
    if (email.isEmpty() && row.learner().learnerId().isEmpty()) {
      wrong.add(new TakeoverFault(line, WHO, Kind.MISSING, ""));
    }
    if (email.filter(text -> !Email.isWellFormed(text)).isPresent()) {
      wrong.add(new TakeoverFault(line, WHO, Kind.EMAIL_WRONG, ""));
    }
    if (row.membership() == Membership.UNKNOWN) {
      wrong.add(new TakeoverFault(line, MEMBERSHIP, Kind.NO_MEMBERSHIP, ""));
    }
    return wrong;
  }

  /** What each learner was, in the file's order. */
  public List<CohortUser> all() {
    return seen.values().stream()
        .map(one -> new CohortUser(one.line, one.email, one.learnerId, standing(one.memberships)))
        .toList();
  }

  /** Whoever is a member in any row used it; else whoever was removed was revoked (R12). */
  private static PriorStanding standing(Set<Membership> memberships) {
    if (memberships.contains(Membership.MEMBER)) {
      return PriorStanding.USER;
    }
    return memberships.contains(Membership.REMOVED)
        ? PriorStanding.REVOKED
        : PriorStanding.NEVER_ACTIVATED;
  }

  /** What is wrong with rows, which tell nothing then. */
  public List<TakeoverFault> faults() {
    return List.copyOf(faults);
  }

  /** How many rows tell of a later cohort. */
  public int later() {
    return later;
  }
}
