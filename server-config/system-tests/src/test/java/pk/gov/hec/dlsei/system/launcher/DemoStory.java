package pk.gov.hec.dlsei.system.launcher;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.postgresql.ds.PGSimpleDataSource;
import pk.gov.hec.dlsei.run.Port;
import pk.gov.hec.dlsei.run.desk.OneTimeCode;
import pk.gov.hec.dlsei.run.home.Processes;
import pk.gov.hec.dlsei.run.home.Secret;
import pk.gov.hec.dlsei.run.home.Secrets;
import pk.gov.hec.dlsei.system.installation.TestFolder;
import pk.gov.hec.dlsei.system.installation.Visitor;
import pk.gov.hec.dlsei.system.installation.Wait;

/**
 * Three runs of one demo, and what was seen in each: the first is asked to end; the second finds
 * strangers' plug-ins and is killed; the third has lost the open cohort's policy.
 */
final class DemoStory {

  private static final Logger LOG = Logger.getLogger(DemoStory.class.getName());
  private static final String PERSON = "yesterday@launcher.example";
  private static final Duration TO_ANSWER = Duration.ofSeconds(90);

  private final Launcher launcher;
  private final Path folder;

  Duration firstReady;
  List<ProcessHandle> ofTheFirstRun;
  boolean firstRunLeftSomething;
  String clockOfTheFirstRun;
  String clockOfTheSecondRun;
  String personInTheSecondRun;
  String pluginsPage;
  long residentMegabytes;
  boolean killLeftSomething;
  boolean leftoversRunOn;
  boolean strangerRunsOn;
  String readinessWithoutPolicy;
  int homeWithoutPolicy;
  int livenessWithoutPolicy;

  DemoStory() {
    folder = TestFolder.fresh("launcher");
    launcher = new Launcher(folder);
  }

  void run() throws Exception {
    try {
      firstRun();
      new PluginJars(launcher.home().resolve("plugins"), folder.resolve("classes")).dropAll();
      List<ProcessHandle> leftovers = secondRun();
      thirdRun(leftovers);
    } finally {
      launcher.endAll();
    }
  }

  private void firstRun() throws Exception {
    launcher.start();
    firstReady = launcher.awaitReady();
    LOG.info("Ready after " + firstReady.toSeconds() + " s");
    if (!new Visitor(http()).register("6110112345671", PERSON)) {
      throw new AssertionError("The registration was not taken");
    }
    clockOfTheFirstRun = one("SELECT offset_seconds FROM business_clock");
    ofTheFirstRun = launcher.processes();
    launcher.terminate();
    firstRunLeftSomething = anyRuns(ofTheFirstRun);
  }

  private List<ProcessHandle> secondRun() throws Exception {
    launcher.start();
    launcher.awaitReady();
    clockOfTheSecondRun = one("SELECT offset_seconds FROM business_clock");
    personInTheSecondRun =
        one("SELECT count(*) FROM pending_registration WHERE email = '" + PERSON + "'");
    Visitor administrator = signedIn("administrator@demo.example");
    pluginsPage = administrator.get("/admin/plugins").body();
    warmUp(administrator);
    residentMegabytes = residentMegabytes(launcher.liberty());
    LOG.info("The server's resident memory: " + residentMegabytes + " MB");
    List<ProcessHandle> processes = launcher.processes();
    launcher.kill();
    killLeftSomething = anyRuns(processes);
    return processes;
  }

  private void thirdRun(List<ProcessHandle> leftovers) throws Exception {
    Process stranger = new ProcessBuilder("sleep", "600").start();
    try {
      takePolicyAway();
      launcher.start();
      Visitor inside = new Visitor(URI.create("http://localhost:" + launcher.port(Port.OPS)));
      readinessWithoutPolicy =
          Wait.until(
              TO_ANSWER,
              () -> body(inside, "/health/ready"),
              body -> body.contains("policy-year2"));
      livenessWithoutPolicy = inside.get("/health/live").statusCode();
      homeWithoutPolicy = new Visitor(http()).get("/").statusCode();
      leftoversRunOn = anyRuns(leftovers);
      strangerRunsOn = stranger.isAlive();
      launcher.terminate();
    } finally {
      stranger.destroyForcibly();
    }
  }

  /** A jar of the same name that somebody has put there is theirs, and stays. */
  private void takePolicyAway() throws IOException {
    try (Stream<Path> jars = Files.list(launcher.home().resolve("plugins"))) {
      Path policy =
          jars.filter(jar -> jar.getFileName().toString().startsWith("policy-year2"))
              .findFirst()
              .orElseThrow();
      Files.writeString(policy, "This is no policy.");
    }
  }

  private Visitor signedIn(String name) throws Exception {
    Secrets secrets = secrets();
    Visitor visitor = new Visitor(http());
    visitor.submit(
        "/account/sign-in",
        "signIn",
        Map.of("name", name, "password", secrets.get(Secret.DEMO_PASSWORD)));
    OneTimeCode code = new OneTimeCode(secrets.get(Secret.DEMO_TOTP_SECRET), Clock.systemUTC());
    visitor.submit("/account/second-factor", "verify", Map.of("code", code.now()));
    return visitor;
  }

  private void warmUp(Visitor administrator) throws Exception {
    for (int i = 0; i < 100; i++) {
      for (String page : List.of("/", "/account/register", "/account/sign-in")) {
        new Visitor(http()).get(page);
      }
      administrator.get("/admin/plugins");
      administrator.get("/account/profile");
    }
  }

  private static long residentMegabytes(ProcessHandle process) throws IOException {
    Path status = Path.of("/proc", Long.toString(process.pid()), "status");
    try (Stream<String> lines = Files.lines(status)) {
      String line = lines.filter(l -> l.startsWith("VmRSS:")).findFirst().orElseThrow();
      return Long.parseLong(line.replaceAll("\\D", "")) / 1024;
    }
  }

  private static boolean anyRuns(List<ProcessHandle> processes) {
    return processes.stream().anyMatch(Processes::isRunning);
  }

  private static String body(Visitor visitor, String path) {
    try {
      HttpResponse<String> response = visitor.get(path);
      return response.statusCode() + " " + response.body();
    } catch (IOException notYet) {
      return "";
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return "";
    }
  }

  private Secrets secrets() throws IOException {
    return Secrets.in(launcher.home().resolve("secrets.properties"));
  }

  private String one(String query) throws IOException, SQLException {
    PGSimpleDataSource source = new PGSimpleDataSource();
    source.setUrl("jdbc:postgresql://localhost:" + launcher.port(Port.DATABASE) + "/dlsei");
    source.setCurrentSchema("dlsei");
    try (Connection connection =
            source.getConnection("dlsei_app", secrets().get(Secret.DATABASE_APP_PASSWORD));
        var statement = connection.createStatement();
        var rows = statement.executeQuery(query)) {
      rows.next();
      return rows.getString(1);
    }
  }

  private URI http() {
    return URI.create("http://localhost:" + launcher.port(Port.HTTP));
  }
}
