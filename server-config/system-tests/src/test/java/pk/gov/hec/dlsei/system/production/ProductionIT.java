package pk.gov.hec.dlsei.system.production;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.postgresql.ds.PGSimpleDataSource;
import pk.gov.hec.dlsei.batch.start.Migration;
import pk.gov.hec.dlsei.run.database.EmbeddedDatabase;
import pk.gov.hec.dlsei.run.desk.OneTimeCode;
import pk.gov.hec.dlsei.run.liberty.LibertyServer;
import pk.gov.hec.dlsei.system.installation.Installation;
import pk.gov.hec.dlsei.system.installation.Visitor;
import pk.gov.hec.dlsei.system.installation.Wait;

/** The package starts in production by the documented steps, and not by others. */
class ProductionIT {

  private static final String ADDRESS = "https://dlsei.hec.example";
  private static final Duration TO_START = Duration.ofSeconds(150);

  private static Installation parts;
  private static EmbeddedDatabase database;
  private static ProductionPackage dlsei;
  private static StrictMailServer mail;

  @BeforeAll
  static void unzip() throws Exception {
    parts = new Installation("production");
    database = parts.startDatabase();
    dlsei = new ProductionPackage(parts.folder());
    Certificate certificate = new Certificate(parts.folder());
    mail = new StrictMailServer(parts.smtpPort(), certificate.server(), "dlsei", "Mail-Secret-1");
    parts
        .without("DLSEI_MODE")
        .without("DLSEI_DEMO_PASSWORD")
        .without("DLSEI_DEMO_TOTP_SECRET")
        .without("DLSEI_HTTP_SECURE_COOKIES")
        .without("DLSEI_HTTP_COOKIE_NAME")
        .without("DLSEI_MAIL_STARTTLS")
        .with("DLSEI_BASE_URL", ADDRESS)
        .with("DLSEI_MAIL_USER", "dlsei")
        .with("DLSEI_MAIL_PASSWORD", "Mail-Secret-1")
        .with("DLSEI_ADMINISTRATOR_EMAIL", "first@hec.example")
        .with(
            "JVM_ARGS",
            "-Djavax.net.ssl.trustStore="
                + certificate.trustStore()
                + " -Djavax.net.ssl.trustStorePassword="
                + Certificate.PASSWORD);
  }

  @AfterAll
  static void end() throws IOException {
    mail.close();
    parts.close();
  }

  @BeforeEach
  void emptyDatabase() throws SQLException {
    try (Connection connection = database.connectAsAdministrator();
        var statement = connection.createStatement()) {
      statement.execute("DROP SCHEMA IF EXISTS dlsei CASCADE");
    }
  }

  @Test
  void the_first_administrator_comes_in_and_finds_no_trace_of_the_demo() throws Exception {
    try (LibertyServer server = dlsei.start(parts.variables())) {
      server.awaitReady(parts.ops(), TO_START);
      Visitor visitor = new Visitor(parts.http(), ADDRESS);
      HttpResponse<String> home = visitor.get("/");
      assertThat(home.statusCode()).isEqualTo(200);
      assertThat(home.body()).doesNotContain("clock-banner");
      assertThat(home.headers().allValues("Set-Cookie"))
          .filteredOn(cookie -> cookie.startsWith("__Host-dlsei="))
          .isNotEmpty()
          .allMatch(cookie -> cookie.contains("Secure"));

      assertThat(home.headers().firstValue("Strict-Transport-Security"))
          .contains("max-age=31536000; includeSubDomains");
      assertThat(visitor.get("/?lang=ur").headers().allValues("Set-Cookie"))
          .filteredOn(cookie -> cookie.startsWith("__Host-dlsei-language=ur"))
          .singleElement()
          .asString()
          .contains("Secure", "Path=/");

      String link = Wait.until(ProductionIT::links, found -> !found.isEmpty()).get(0);
      assertThat(link).startsWith(ADDRESS + "/account/new-password?link=");
      assertThat(mail.mails()).singleElement().asString().startsWith("TLSv1");
      signIn(visitor, link.substring(ADDRESS.length()));
      assertThat(visitor.get("/admin/plugins").body()).contains("policy-year2");
      assertThat(visitor.get("/admin/clock").statusCode()).isEqualTo(404);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"document-worker-", "dlsei-api-", "pdfbox-", "fontbox-"})
  void the_package_brings_the_document_worker_with_its_libraries(String jar) throws Exception {
    assertThat(dlsei.names("worker")).anyMatch(name -> name.startsWith(jar));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "student-document",
        "employment-document",
        "disability-certificate",
        "final-transcript"
      })
  void each_verifier_has_a_folder_with_its_libraries(String verifier) throws Exception {
    List<String> names = dlsei.names("plugins/verifier-" + verifier);
    for (String jar : List.of("verifier-" + verifier, "document-reading-", "pdfbox-", "core-")) {
      assertThat(names).anyMatch(name -> name.startsWith(jar));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"primefaces", "postgresql", "pdfbox", "flyway-core", "gson"})
  void the_package_tells_what_is_in_it(String library) throws Exception {
    assertThat(dlsei.text("sbom.json"))
        .contains("\"bomFormat\" : \"CycloneDX\"", "\"name\" : \"" + library + "\"")
        .doesNotContain("junit");
  }

  private static List<String> links() {
    return mail.mails().stream()
        .map(text -> text.replace("=\n", "").replace("=3D", "="))
        .map(text -> Pattern.compile(ADDRESS + "/\\S+link=[\\w-]{43}").matcher(text))
        .filter(Matcher::find)
        .map(Matcher::group)
        .toList();
  }

  private static void signIn(Visitor visitor, String link) throws Exception {
    String password = "Tulip-Bridge-41";
    visitor.submit(link, "set", Map.of("password", password));
    visitor.submit(
        "/account/sign-in", "signIn", Map.of("name", "first@hec.example", "password", password));
    HttpResponse<String> page = visitor.get("/account/set-up-second-factor");
    Matcher secret = Pattern.compile(">((?:[A-Z2-7]{4} ){7}[A-Z2-7]{4})<").matcher(page.body());
    assertThat(secret.find()).as(page.body()).isTrue();
    OneTimeCode code = new OneTimeCode(secret.group(1).replace(" ", ""), Clock.systemUTC());
    HttpResponse<String> codes = visitor.submit(page, "confirm", Map.of("code", code.now()));
    assertThat(codes.statusCode()).as(codes.headers() + codes.body()).isEqualTo(200);
    visitor.submit(codes, "goOn", Map.of());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          DLSEI_DEMO_PASSWORD | Demo-1234-5678 | dlsei.demo.password is a demo credential; production does not start with it.
          DLSEI_PLATFORM_COURSERA_HOST | http://localhost:9083 | dlsei.platform.coursera.host is http://localhost:9083: the sandbox, or an open line.
          DLSEI_BASE_URL | http://dlsei.hec.example | dlsei.base-url must begin with https:// in production.
          DLSEI_CRYPTO_CURRENT_KEY | k9 | dlsei.crypto.current-key must name one of dlsei.crypto.keys
          """)
  void a_setting_that_opens_it_refuses_the_start(String variable, String value, String sentence)
      throws Exception {
    Map<String, String> environment = new HashMap<>(parts.variables());
    environment.put(variable, value);

    assertRefused(environment, sentence);
    assertThat(schemas()).isZero();
  }

  @Test
  void the_database_of_a_demo_refuses_the_start() throws Exception {
    PGSimpleDataSource owner = new PGSimpleDataSource();
    owner.setUrl(database.jdbcUrl());
    owner.setUser("dlsei_owner");
    owner.setPassword("dlsei_owner");
    Migration.configured(owner, "dlsei_app").load().migrate();
    try (Connection connection = parts.connect();
        var statement = connection.createStatement()) {
      statement.execute("INSERT INTO installation VALUES (true, 'DEMO', now())");
    }

    assertRefused(
        parts.variables(),
        "The database dlsei belongs to a DEMO installation, and dlsei.mode is PRODUCTION.");
  }

  private static void assertRefused(Map<String, String> environment, String sentence)
      throws Exception {
    int mails = mail.mails().size();
    LibertyServer server = dlsei.start(environment);
    try {
      Wait.until(TO_START, dlsei::messages, log -> log.contains("CWWKZ0002E"));
      assertThat(dlsei.messages()).contains("DLSEI does not start. " + sentence);
      Wait.until(TO_START, dlsei::messages, log -> log.contains("CWWKF0011I"));
      assertThat(new Visitor(parts.ops()).get("/health/ready").statusCode()).isEqualTo(503);
      assertThat(mail.mails()).hasSize(mails);
    } finally {
      server.kill();
    }
  }

  private static int schemas() throws SQLException {
    try (Connection connection = database.connectAsAdministrator();
        var statement = connection.createStatement();
        var rows =
            statement.executeQuery("SELECT count(*) FROM pg_namespace WHERE nspname = 'dlsei'")) {
      rows.next();
      return rows.getInt(1);
    }
  }
}
