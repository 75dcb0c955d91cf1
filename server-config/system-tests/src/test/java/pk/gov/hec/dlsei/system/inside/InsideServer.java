package pk.gov.hec.dlsei.system.inside;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.regex.Pattern;
import org.jboss.arquillian.core.api.annotation.Observes;
import org.jboss.arquillian.core.api.event.ManagerStarted;
import pk.gov.hec.dlsei.run.database.BusinessClock;
import pk.gov.hec.dlsei.run.sandbox.CourseraSandbox;
import pk.gov.hec.dlsei.run.sandbox.SandboxSetup;
import pk.gov.hec.dlsei.system.installation.Installation;
import pk.gov.hec.dlsei.system.installation.TestFolder;

/**
 * Starts PostgreSQL, the mail sink and Coursera's sandbox, and makes the folder from which
 * Arquillian starts Liberty.
 */
public class InsideServer {

  /** The tests deploy the EAR themselves, with their own module added. */
  private static final Pattern APPLICATION =
      Pattern.compile("<enterpriseApplication.*</enterpriseApplication>", Pattern.DOTALL);

  /** How the settings of Coursera's plug-in begin. */
  static final String COURSERA = "DLSEI_PLATFORM_COURSERA_";

  private static final String CLIENT = "inside-tests";

  private static final String OVERRIDES =
      """
      <server>
        <featureManager><feature>localConnector-1.0</feature></featureManager>
        <config updateTrigger="polled" monitorInterval="250ms"/>
      </server>
      """;

  /** Before Arquillian reads arquillian.xml, whose placeholders are the properties set here. */
  void prepare(@Observes(precedence = 100) ManagerStarted event) throws Exception {
    String name = "inside-" + ProcessHandle.current().pid();
    Installation installation = new Installation(name);
    installation.startDatabase();
    installation.startMail();
    startCoursera(installation);
    Path server = installation.prepareServer();
    Path overrides = Files.createDirectories(server.resolve("configDropins/overrides"));
    Files.writeString(overrides.resolve("inside.xml"), OVERRIDES);
    Path configuration = server.resolve("server.xml");
    Files.writeString(
        configuration, APPLICATION.matcher(Files.readString(configuration)).replaceAll(""));
    installation.with(Mailbox.FOLDER, installation.folder().resolve("mail").toString());
    Files.writeString(
        server.resolve("server.env"),
        installation.variables().entrySet().stream()
            .map(variable -> variable.getKey() + "=" + variable.getValue())
            .collect(joining("\n")));
    System.setProperty("dlsei.inside.runtime", TestFolder.built().runtime().toString());
    System.setProperty("dlsei.inside.user", installation.folder().resolve("usr").toString());
    System.setProperty("dlsei.inside.server", name);
  }

  /** As the demo's launcher does, but faster: a test waits for every time-out. */
  private static void startCoursera(Installation installation) throws IOException {
    CourseraSandbox sandbox =
        CourseraSandbox.start(
            new SandboxSetup(
                    0,
                    installation.folder().resolve("coursera.jsonl"),
                    CLIENT,
                    CLIENT,
                    new BusinessClock(Clock.systemUTC(), installation::connect))
                .mailingTo(new SandboxSetup.MailServer("localhost", installation.smtpPort())));
    installation
        .with(COURSERA + "HOST", sandbox.address().toString())
        .with(COURSERA + "ORGANISATION", CourseraSandbox.ORGANISATION)
        .with(COURSERA + "PROGRAM", CourseraSandbox.PROGRAM)
        .with(COURSERA + "CLIENT_ID", CLIENT)
        .with(COURSERA + "CLIENT_SECRET", CLIENT)
        .with(COURSERA + "TIMEOUT", "PT3S")
        .with(COURSERA + "REQUESTS_PER_SECOND", "200");
  }
}
