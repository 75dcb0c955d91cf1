package pk.gov.hec.dlsei.run.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import pk.gov.hec.dlsei.run.sandbox.SandboxSetup.Learners;

/** Learners with a life, as the other side sees them. */
@Timeout(60)
class SandboxLifeTest {

  private static final Instant INVITED = Instant.parse("2023-08-03T04:00:00Z");
  private static final String REPORT = SandboxClient.BASE + "/enrollmentReports";
  private static final String FORM = "application/x-www-form-urlencoded";

  @TempDir Path folder;
  private CourseraSandbox sandbox;
  private SandboxClient client;

  @BeforeEach
  void start() throws Exception {
    startAfter(0, Learners.WITH_A_LIFE);
    for (Habit habit : Habit.values()) {
      client.invite(of(habit));
    }
  }

  /** Another start with what was remembered, so that nothing but that and the time tells. */
  private void startAfter(int days, Learners learners) throws Exception {
    if (sandbox != null) {
      sandbox.close();
    }
    Clock clock = Clock.fixed(INVITED.plus(Duration.ofDays(days)), ZoneOffset.UTC);
    sandbox =
        CourseraSandbox.start(
            new SandboxSetup(0, folder.resolve("c.jsonl"), "client", "secret", clock)
                .with(learners));
    client = new SandboxClient(sandbox);
  }

  @AfterEach
  void stop() {
    sandbox.close();
  }

  private static String of(Habit habit) {
    return IntStream.range(0, 2_000)
        .mapToObj(i -> "learner-" + i)
        .filter(id -> Habit.of(Fate.of(id)) == habit)
        .findFirst()
        .orElseThrow();
  }

  private JsonObject member(Habit habit) throws Exception {
    return StreamSupport.stream(client.elements(SandboxClient.MEMBERSHIPS).spliterator(), false)
        .map(JsonElement::getAsJsonObject)
        .filter(member -> member.get("externalId").getAsString().equals(of(habit)))
        .findFirst()
        .orElseThrow();
  }

  private int lines(String parameters) throws Exception {
    return client.elements(REPORT + parameters).size();
  }

  private static String only(Habit habit) {
    return "?q=byUserProgramId&programId=" + CourseraSandbox.PROGRAM + "&externalId=" + of(habit);
  }

  @Test
  void invited_people_join_study_and_move_as_the_time_goes_on() throws Exception {
    assertThat(client.elements(SandboxClient.INVITATIONS)).hasSize(Habit.values().length);
    assertThat(lines("")).isZero();

    startAfter(100, Learners.WITH_A_LIFE);

    assertThat(client.elements(SandboxClient.INVITATIONS)).hasSize(1);
    assertThat(client.elements(SandboxClient.MEMBERSHIPS)).hasSize(Habit.values().length - 1);
    assertThat(client.elements(SandboxClient.BASE + "/users")).hasSize(Habit.values().length - 1);
    assertThat(member(Habit.FINISHES_AND_MOVES).get("email").getAsString())
        .isEqualTo("a.new@demo.example");
    assertThat(lines(only(Habit.FINISHES))).isPositive();
    assertThat(lines(only(Habit.DOES_NOTHING))).isZero();
    assertThat(lines("?lastActivityAfter=" + INVITED.plus(Duration.ofDays(97)).toEpochMilli()))
        .as("the one who comes again and again")
        .isPositive()
        .isLessThan(lines(""));
  }

  @Test
  void without_a_life_nothing_happens_and_a_life_leaves_no_trace() throws Exception {
    String remembered = Files.readString(folder.resolve("c.jsonl"));
    startAfter(100, Learners.WITH_A_LIFE);
    assertThat(lines("")).isPositive();
    startAfter(100, Learners.BY_HAND);
    assertThat(client.elements(SandboxClient.INVITATIONS)).hasSize(Habit.values().length);
    assertThat(lines("")).isZero();
    assertThat(Files.readString(folder.resolve("c.jsonl"))).isEqualTo(remembered);
  }

  @Test
  void a_setup_that_says_nothing_of_it_gives_nobody_a_life() {
    assertThat(new SandboxSetup(0, folder, "client", "secret", Clock.systemUTC()).learners())
        .isEqualTo(Learners.BY_HAND);
  }

  @Test
  void whoever_is_removed_is_gone_and_begins_anew_when_invited_again() throws Exception {
    startAfter(100, Learners.WITH_A_LIFE);
    String id = of(Habit.FINISHES);
    String member = SandboxClient.MEMBERSHIPS + "/" + CourseraSandbox.PROGRAM + "~" + id;

    assertThat(client.delete(member).statusCode()).isEqualTo(204);

    assertThat(lines(only(Habit.FINISHES))).isZero();
    assertThat(client.delete(member).statusCode()).isEqualTo(404);
    assertThat(client.invite(id).statusCode()).isEqualTo(200);
    assertThat(lines(only(Habit.FINISHES))).isZero();
    assertThat(client.invite(id).statusCode()).isEqualTo(400);
    startAfter(140, Learners.WITH_A_LIFE);
    assertThat(lines(only(Habit.FINISHES))).isPositive();
  }

  @Test
  void the_page_joins_who_has_not_and_tells_who_has() throws Exception {
    startAfter(12, Learners.WITH_A_LIFE);
    String never = page(Habit.NEVER_JOINS);
    String finishes = page(Habit.FINISHES);
    long joined = member(Habit.FINISHES).get("joinedAt").getAsLong();
    assertThat(client.send("GET", never, FORM, "").body()).contains("<form");
    assertThat(client.send("GET", finishes, FORM, "").body()).contains("You have joined");

    client.send("POST", never, FORM, "");
    String remembered = Files.readString(folder.resolve("c.jsonl"));
    client.send("POST", finishes, FORM, "");
    assertThat(Files.readString(folder.resolve("c.jsonl"))).isEqualTo(remembered);
    startAfter(50, Learners.WITH_A_LIFE);

    assertThat(member(Habit.NEVER_JOINS).get("joinedAt").getAsLong())
        .isEqualTo(INVITED.plus(Duration.ofDays(12)).toEpochMilli());
    assertThat(lines(only(Habit.NEVER_JOINS))).isPositive();
    assertThat(member(Habit.FINISHES).get("joinedAt").getAsLong()).isEqualTo(joined);
  }

  private String page(Habit habit) {
    return ActivationPages.BASE
        + sandbox.state().learner(CourseraSandbox.PROGRAM, of(habit)).orElseThrow().activation();
  }
}
