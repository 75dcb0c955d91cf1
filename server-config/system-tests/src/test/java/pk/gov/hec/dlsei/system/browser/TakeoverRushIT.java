package pk.gov.hec.dlsei.system.browser;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import pk.gov.hec.dlsei.system.installation.Wait;
import pk.gov.hec.dlsei.system.server.RunningServer;

/**
 * Long files of earlier registers lose nobody. How long they take stands in the log; {@code
 * -Drush.lines=24000} makes them as long as they come.
 */
@BrowserTest
class TakeoverRushIT {

  private static final Logger LOG = Logger.getLogger(TakeoverRushIT.class.getName());
  private static final int LINES = Integer.getInteger("rush.lines", 500);
  private static final Duration PATIENCE = Duration.ofMinutes(60);

  private RunningServer server;
  private Visitor officer;
  private long file;

  @BeforeEach
  void cohort_1_is_there(Visitor visitor, RunningServer running) {
    server = running;
    officer = visitor.signInAs("officer");
    EarlierCohort.plan(officer);
  }

  /** What these people would be told is no matter of this test, and would keep others waiting. */
  @AfterEach
  void quiet() {
    server
        .database()
        .change(
            """
            UPDATE outbox_message
            SET state = 'SENT', sent_at = now(), secret_sealed = NULL, secret_key_id = NULL
            WHERE state = 'WAITING' AND claimed_by IS NULL AND recipient LIKE 'long-%'
            """);
  }

  private static String lines(String header, String line) {
    return IntStream.rangeClosed(1, LINES)
        .mapToObj(i -> line.formatted(i, 2021 + i % 2))
        .collect(Collectors.joining("", header, ""));
  }

  private void carryOut(String kind, String lines) {
    TakeoverPageIT.upload(officer, kind, lines);
    file = Long.parseLong(officer.path().replaceAll(".*id=", ""));
    long start = System.nanoTime();
    await("READ", 0);
    Duration read = since(start);
    TakeoverPageIT.awaitOn(officer, "What it would do");
    officer.press("form:carryOut");
    start = System.nanoTime();
    await("CARRYING_OUT DONE", LINES / 2);
    Duration half = since(start);
    await("DONE", LINES);
    LOG.log(
        Level.INFO,
        "{0} lines of {1}: read in {2}, half of them carried out in {3}, all in {4}",
        new Object[] {Integer.toString(LINES), kind, read, half, since(start)});
  }

  private void await(String states, int atLeast) {
    Wait.until(
        PATIENCE,
        () -> one(String.class, "SELECT state || ' ' || lines FROM takeover WHERE id = ?", file),
        seen ->
            states.contains(seen.split(" ")[0]) && Integer.parseInt(seen.split(" ")[1]) >= atLeast);
  }

  private <T> T one(Class<T> type, String sql, Object... values) {
    return server.database().one(type, sql, values);
  }

  private long count(String what) {
    return one(Long.class, "SELECT count(*) FROM " + what, file);
  }

  private static Duration since(long start) {
    return Duration.ofNanos(System.nanoTime() - start);
  }

  @Test
  void every_licence_of_a_long_register_is_taken_over() {
    carryOut(
        "EARLIER_LICENCES",
        lines(
            TakeoverPageIT.LICENCES,
            "Long Example,42401%1$07d1,long-%1$d@people.example,,student,QAU,,%2$d-10-05,%2$d-11-01,\n"));

    assertThat(count("takeover_fault WHERE takeover_id = ?")).isZero();
    assertThat(
            count(
                "licence l JOIN application a ON a.id = l.application_id WHERE a.takeover_id = ?"
                    + " AND l.status IN ('ENDED', 'ACTIVE')"))
        .isEqualTo(LINES);
    assertThat(
            one(
                Long.class,
                "SELECT count(*) FROM ("
                    + breaches()
                    + ") AS b WHERE pool LIKE '%/of-earlier-years'"))
        .as("pools whose counters are wrong")
        .isZero();
  }

  private static String breaches() {
    try (InputStream in =
        TakeoverRushIT.class.getResourceAsStream("/invariants/seat-counters.sql")) {
      return new String(in.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Newer data replace all of the older, which hold again once the newer are taken back. */
  @Test
  void every_user_of_a_long_export_is_flagged() {
    String line = "Long Example,long-%1$d@people.example,id-%1$d,HEC,";
    carryOut("COHORT_USERS", lines(TakeoverPageIT.MEMBERS, line + "Member,2023-02-03,\n"));
    assertThat(count("cohort_flag WHERE withdrawn_at IS NULL AND takeover_id = ?"))
        .isEqualTo(LINES);
    long older = file;

    carryOut("COHORT_USERS", lines(TakeoverPageIT.MEMBERS, line + "Removed,2023-02-03,\n"));
    assertThat(count("cohort_flag WHERE replaced_by = ?")).isEqualTo(LINES);
    officer.type("form:reason", "The export of another programme");
    long start = System.nanoTime();
    officer.press("form:takeBack");
    LOG.log(Level.INFO, "{0} flags taken back in {1}", new Object[] {"" + LINES, since(start)});
    file = older;
    assertThat(count("cohort_flag WHERE withdrawn_at IS NULL AND takeover_id = ?"))
        .isEqualTo(LINES);
  }
}
