package pk.gov.hec.dlsei.bench.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;
import pk.gov.hec.dlsei.run.liberty.BuiltServer;
import pk.gov.hec.dlsei.run.liberty.FolderCopy;
import pk.gov.hec.dlsei.run.liberty.LibertyServer;
import pk.gov.hec.dlsei.run.liberty.LibertySetup;

/** A Liberty with the features and the configuration of the built server, and any application. */
public final class BenchServer implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(150);
  private static final Pattern APPLICATION =
      Pattern.compile("<enterpriseApplication.*</enterpriseApplication>", Pattern.DOTALL);

  private final Place place;
  private final LibertySetup setup;
  private LibertyServer running;

  private BenchServer(Place place, BenchDatabase database, BuiltServer built) {
    this.place = place;
    this.setup =
        new LibertySetup(
            built.runtime(),
            place.folder().resolve("usr"),
            place.name(),
            place.folder().resolve("output"),
            place.folder().resolve("logs"),
            Environment.of(place, database.port()),
            Optional.of(place.folder().resolve("console.log")));
  }

  /** DLSEI as it was built. */
  public static BenchServer dlsei(Place place, BenchDatabase database, BuiltServer built)
      throws IOException {
    FolderCopy.mirror(built.server(), place.server(), path -> true);
    return new BenchServer(place, database, built);
  }

  /** DLSEI with the benchmark's module inside. */
  public static BenchServer measured(Place place, BenchDatabase database, BuiltServer built)
      throws IOException {
    BenchServer server = dlsei(place, database, built);
    Archives.addInside(place.server().resolve("apps/dlsei.ear"));
    return server;
  }

  /** The same server with an empty application in DLSEI's stead. */
  public static BenchServer empty(Place place, BenchDatabase database, BuiltServer built)
      throws IOException {
    BenchServer server = dlsei(place, database, built);
    Path apps = place.server().resolve("apps");
    Files.delete(apps.resolve("dlsei.ear"));
    Archives.emptyWar(apps.resolve("empty.war"));
    Path configuration = place.server().resolve("server.xml");
    Files.writeString(
        configuration,
        APPLICATION
            .matcher(Files.readString(configuration))
            .replaceAll("<webApplication location=\"empty.war\" contextRoot=\"/\"/>"));
    return server;
  }

  /** Starts it, and answers after how many seconds it was ready. */
  public double start() throws IOException {
    long begin = System.nanoTime();
    running = LibertyServer.start(setup);
    running.awaitReady(place.ops(), PATIENCE);
    return (System.nanoTime() - begin) / 1e9;
  }

  /** Stops it; it can be started again. */
  public void stop() {
    if (running != null) {
      running.stop();
      running = null;
    }
  }

  /** Where it is. */
  public Place place() {
    return place;
  }

  @Override
  public void close() {
    stop();
  }
}
