package pk.gov.hec.dlsei.system.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import pk.gov.hec.dlsei.system.server.RunningServer;

/** A university's system reads what became of the people whom the university nominated. */
@BrowserTest
class NominationsRestIT {

  private static final String UNIVERSITY = "UETT";

  @BeforeEach
  void open(RunningServer server) {
    new Year1Cohort(server).open().seatsOf(UNIVERSITY, 50, 5);
  }

  @AfterEach
  void close(RunningServer server) {
    new Year1Cohort(server).close();
  }

  private static JsonObject only(JsonObject page) {
    assertThat(page.getAsJsonArray("items")).hasSize(1);
    return page.getAsJsonArray("items").get(0).getAsJsonObject();
  }

  private static String text(JsonObject of, String name) {
    return of.get(name).getAsString();
  }

  @Test
  void a_universitys_system_reads_its_lists_and_what_became_of_each_line(
      Visitor focal, Visitor officer, RunningServer server) {
    Applicant person = Applicant.fresh();
    new Nominating(server).focalPerson(focal, UNIVERSITY);
    Nominating.upload(focal, Nominating.line(person, "student", "16") + "Nobody Example\n");
    Nominating.await(focal, "Send the good lines");
    focal.press("form:send");
    Nominating.register(officer.signInAs("officer"), focal.path());
    ApiClient own = ApiClient.of(UNIVERSITY, false, server);
    String list =
        "/nominations/"
            + text(own.json("/nominations").getAsJsonArray("items").get(0).getAsJsonObject(), "id");

    JsonObject read = own.json(list);
    assertThat(text(read, "state")).isEqualTo("REGISTERED");
    assertThat(text(read, "institution")).isEqualTo(UNIVERSITY);
    assertThat(read.getAsJsonObject("lines").get("registered").getAsInt()).isEqualTo(1);
    assertThat(read.getAsJsonObject("lines").get("bad").getAsInt()).isEqualTo(1);
    JsonObject good = only(own.json(list + "/lines?which=GOOD"));
    assertThat(text(good, "application")).startsWith("A-");
    assertThat(text(good, "status")).isEqualTo("APPROVED");
    assertThat(good.toString()).doesNotContain(person.cnic(), person.email());
    JsonObject bad = only(own.json(list + "/lines?which=BAD"));
    assertThat(bad.get("line").getAsInt()).isEqualTo(3);
    JsonObject fault = bad.getAsJsonArray("faults").get(0).getAsJsonObject();
    assertThat(text(fault, "column") + " " + text(fault, "fault")).isEqualTo("cnic MISSING");

    assertThat(ApiClient.of("LGU", false, server).get(list).statusCode()).isEqualTo(404);
    assertThat(ApiClient.of("LGU", false, server).get(list + "/lines").statusCode()).isEqualTo(404);
    assertThat(ApiClient.of(null, false, server).get(list).statusCode()).isEqualTo(200);
  }

  @Test
  void a_list_that_was_not_sent_is_not_there_for_hec(Visitor focal, RunningServer server) {
    new Nominating(server).focalPerson(focal, UNIVERSITY);
    Nominating.upload(focal, Nominating.line(Applicant.fresh(), "student", "16"));
    Nominating.await(focal, "Send all");
    String list = "/nominations/" + focal.path().replaceAll(".*id=(\\d+).*", "$1");

    assertThat(ApiClient.of(UNIVERSITY, false, server).get(list).statusCode()).isEqualTo(200);
    assertThat(ApiClient.of(null, false, server).get(list).statusCode()).isEqualTo(404);
  }

  @Test
  void what_is_not_there_is_a_problem(RunningServer server) {
    ApiClient own = ApiClient.of(UNIVERSITY, false, server);
    assertThat(own.get("/nominations?cohort=cohort-2").statusCode()).isEqualTo(400);
    assertThat(own.get("/nominations/1/lines?which=SOME").statusCode()).isEqualTo(400);
    assertThat(own.get("/nominations/999999999").statusCode()).isEqualTo(404);
    assertThat(own.get("/nominations/nonsense").statusCode()).isEqualTo(400);
  }
}
