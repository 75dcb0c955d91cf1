package pk.gov.hec.dlsei.run.liberty;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import pk.gov.hec.dlsei.run.home.CannotStart;

/**
 * What the build leaves for a start: Open Liberty unpacked, and the server's folder.
 *
 * @param runtime the folder {@code wlp}
 * @param server the folder with server.xml, apps, lib, plugins, database
 */
public record BuiltServer(Path runtime, Path server) {

  /**
   * Finds both below the project's root.
   *
   * @throws CannotStart when they are not built
   */
  public static BuiltServer below(Path root) {
    Path target = root.resolve("server-config/liberty/target");
    BuiltServer built =
        new BuiltServer(
            target.resolve("runtime/wlp"), target.resolve("dlsei-server/wlp/usr/servers/dlsei"));
    if (!Files.exists(built.server.resolve("server.xml"))
        || !Files.exists(built.runtime.resolve("lib/versions/openliberty.properties"))) {
      throw new CannotStart(
          "The server is not built in " + target + ": call mvn -Prun in the project's folder.");
    }
    return built;
  }

  /** Liberty's version, as its own files say. */
  public String version() throws IOException {
    Properties properties = new Properties();
    try (Reader reader =
        Files.newBufferedReader(runtime.resolve("lib/versions/openliberty.properties"))) {
      properties.load(reader);
    }
    return properties.getProperty("com.ibm.websphere.productVersion", "unknown");
  }

  /** The text of create-roles.sql. */
  public String createRoles() throws IOException {
    return Files.readString(server.resolve("database/create-roles.sql"));
  }

  /** The built-in plug-ins. */
  public Path plugins() {
    return server.resolve("plugins");
  }
}
