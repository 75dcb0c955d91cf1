package pk.gov.hec.dlsei.system.browser;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.time.Duration;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import pk.gov.hec.dlsei.system.installation.Wait;
import pk.gov.hec.dlsei.system.server.RunningServer;

/**
 * A file of 50,000 people: read in the background, shown as it goes on, and no page waits. Its
 * figures stand in the log; {@code -Drush.registered=3000} registers more than the tests need.
 */
@BrowserTest
class NominationRushIT {

  private static final Logger LOG = Logger.getLogger(NominationRushIT.class.getName());
  private static final int MOST = 50_000;
  private static final int REGISTERED = Integer.getInteger("rush.registered", 200);
  private static final Duration PATIENCE = Duration.ofMinutes(15);
  private static final String UNIVERSITY = "UETT";
  private static final String COLUMNS =
      "name,cnic,email,mobile,category,department,registration_number,education_years\n";

  @BeforeEach
  void open(RunningServer server) {
    new Year1Cohort(server).open().seatsOf(UNIVERSITY, 50, 5);
    server
        .database()
        .change(
            "UPDATE seat_pool SET total = greatest(total, ?) WHERE id = ?",
            REGISTERED + 100,
            Year1Cohort.ID + "/uett-students");
  }

  /** What these people would be told is no matter of this test, and would keep others waiting. */
  @AfterEach
  void close(RunningServer server) {
    new Year1Cohort(server).close();
    server
        .database()
        .change(
            """
            UPDATE outbox_message
            SET state = 'SENT', sent_at = now(), secret_sealed = NULL, secret_key_id = NULL
            WHERE state = 'WAITING' AND claimed_by IS NULL AND (recipient LIKE 'rush-%'
              OR application_id IN (SELECT a.id FROM application a JOIN account c USING (person_id)
                                    WHERE c.email LIKE 'rush-%'))
            """);
  }

  private static FilePayload file(int people, String province) {
    StringBuilder lines = new StringBuilder(COLUMNS);
    for (int i = 1; i <= people; i++) {
      lines.append(
          "Rush Example %1$d,%2$s%1$07d1,rush-%2$s-%1$d@people.example,0300-1234567,student,Physics,R-%1$d,16\n"
              .formatted(i, province));
    }
    return new FilePayload("all.csv", "text/csv", lines.toString().getBytes(UTF_8));
  }

  private static Duration since(long start) {
    return Duration.ofNanos(System.nanoTime() - start);
  }

  private static String state(RunningServer server, String list) {
    return server
        .database()
        .one(
            String.class,
            "SELECT state FROM nomination_list WHERE id = ?",
            Long.parseLong(list.replaceAll(".*id=", "")));
  }

  @Test
  void fifty_thousand_people_are_read_while_their_progress_is_shown(
      Visitor focal, Visitor somebody, RunningServer server) {
    new Nominating(server).focalPerson(focal, UNIVERSITY);
    long start = System.nanoTime();
    Nominating.upload(focal, file(MOST, "42301"));
    Duration answered = since(start);
    String list = focal.path();

    Locator progress = focal.page().locator("progress[max='" + MOST + "']");
    progress.waitFor();
    long before = Long.parseLong(progress.getAttribute("value"));
    focal.page().waitForCondition(() -> progress.isHidden() || shown(progress) > before);
    assertThat(before).isLessThan(MOST);
    long asked = System.nanoTime();
    somebody.open("/");
    assertThat(state(server, list)).as("still at work").isEqualTo("UPLOADED");
    assertThat(since(asked)).isLessThan(Duration.ofSeconds(10));

    Wait.until(PATIENCE, () -> state(server, list), "READ"::equals);
    Duration read = since(start);
    Nominating.await(focal, "Send all");
    assertThat(focal.text()).contains("Good lines 50,000");
    LOG.log(Level.INFO, "Upload answered after {0}, read after {1}", new Object[] {answered, read});
    focal.open(list);
    focal.press("form:discard");
    assertThat(focal.messages()).startsWith("The list is left");
  }

  private static long shown(Locator progress) {
    return progress.count() == 0 ? MOST : Long.parseLong(progress.getAttribute("value"));
  }

  @Test
  void a_long_list_is_registered_while_its_progress_is_shown(
      Visitor focal, Visitor officer, RunningServer server) {
    new Nominating(server).focalPerson(focal, UNIVERSITY);
    Nominating.upload(focal, file(REGISTERED, "42201"));
    Nominating.await(focal, "Send all");
    focal.press("form:send");
    String list = focal.path();
    officer.signInAs("officer").open(list);
    long start = System.nanoTime();
    officer.press("form:register");
    officer.page().locator("progress[max='" + REGISTERED + "']").waitFor();

    Wait.until(PATIENCE, () -> state(server, list), "REGISTERED"::equals);
    LOG.log(
        Level.INFO,
        "{0} people registered in {1}",
        new Object[] {Integer.toString(REGISTERED), since(start)});
    officer.open(list + "&lines=BAD");
    assertThat(officer.text()).contains("No such lines.");
  }
}
