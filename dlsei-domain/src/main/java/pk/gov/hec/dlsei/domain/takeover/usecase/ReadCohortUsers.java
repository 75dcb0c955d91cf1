package pk.gov.hec.dlsei.domain.takeover.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import pk.gov.hec.dlsei.api.learning.ExportedRow;
import pk.gov.hec.dlsei.api.learning.ReadsExports;
import pk.gov.hec.dlsei.domain.cohort.CohortRulebook;
import pk.gov.hec.dlsei.domain.learning.LearningCall;
import pk.gov.hec.dlsei.domain.learning.LearningPlatforms;
import pk.gov.hec.dlsei.domain.sheet.Sheet;
import pk.gov.hec.dlsei.domain.sheet.SheetReader;
import pk.gov.hec.dlsei.domain.takeover.CohortFlags;
import pk.gov.hec.dlsei.domain.takeover.CohortUser;
import pk.gov.hec.dlsei.domain.takeover.CohortUsers;
import pk.gov.hec.dlsei.domain.takeover.Takeover;

/** Reads an export of the learning platform: who used a cohort (WP2/A.1). */
@ApplicationScoped
class ReadCohortUsers {

  /** The most rows in one file: some courses of each of 20,000 learners. */
  static final int MOST_LINES = 200_000;

  /** The largest file, in bytes; an archive of that size holds far more rows. */
  static final int LARGEST = 12 * 1024 * 1024;

  /** In the plan, beside the standings: rows of a later cohort, and users with an account here. */
  private static final String LATER = "LATER";

  private static final String KNOWN = "KNOWN";

  @Inject KeepTakeover keep;
  @Inject CohortFlags flags;
  @Inject CohortRulebook rulebook;
  @Inject LearningPlatforms platforms;
  @Inject LearningCall door;

  void handle(Takeover takeover, byte[] content) {
    Sheet sheet = sheet(content);
    if (sheet.fault().isPresent()) {
      keep.refuse(takeover.id(), sheet.fault().get());
      return;
    }
    CohortUsers users = users(takeover, sheet);
    int lines = sheet.lines().size();
    keep.begin(takeover.id(), lines);
    if (keep.keep(takeover.id(), 0, lines, users.faults())) {
      keep.finish(takeover.id(), plan(users));
    }
  }

  /** The users of a file; the plug-in says what its columns mean. */
  CohortUsers users(Takeover takeover, Sheet sheet) {
    LocalDate lastDay = rulebook.of(takeover.about().orElseThrow().cohort()).terms().ends().value();
    List<Map<String, String>> rows = sheet.lines().stream().map(Sheet.Line::cells).toList();
    ReadsExports platform = platforms.as(ReadsExports.class);
    List<ExportedRow> read = door.askLong(() -> platform.read(rows));
    CohortUsers users = new CohortUsers(lastDay);
    for (int i = 0; i < read.size(); i++) {
      users.take(sheet.lines().get(i), read.get(i));
    }
    return users;
  }

  Sheet sheet(byte[] content) {
    ReadsExports platform = platforms.as(ReadsExports.class);
    return SheetReader.of(
            platform.columns(), platform::isExport, "Email, Program Name, Member State", MOST_LINES)
        .ofFilesUpTo(LARGEST)
        .read(content);
  }

  private Map<String, Integer> plan(CohortUsers users) {
    Map<String, Integer> plan = new HashMap<>();
    List<CohortUser> all = users.all();
    all.forEach(user -> plan.merge(user.standing().name(), 1, Integer::sum));
    plan.put(LATER, users.later());
    plan.put(KNOWN, flags.known(all));
    return plan;
  }
}
