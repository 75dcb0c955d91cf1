package pk.gov.hec.dlsei.system.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import pk.gov.hec.dlsei.run.Demo;
import pk.gov.hec.dlsei.run.Port;
import pk.gov.hec.dlsei.run.home.Processes;
import pk.gov.hec.dlsei.system.installation.TestFolder;
import pk.gov.hec.dlsei.system.installation.Wait;

/** The launcher in a Java process of its own, on free ports and in a folder of its own. */
final class Launcher {

  private static final Duration TO_START = Duration.ofSeconds(150);
  private static final Duration TO_END = Duration.ofSeconds(45);

  private final Path home;
  private final Path output;
  private final Map<Port, Integer> ports = new EnumMap<>(Port.class);
  private Process process;

  Launcher(Path folder) {
    this.home = folder.resolve("home");
    this.output = folder.resolve("output.txt");
    for (Port port : Port.values()) {
      ports.put(port, TestFolder.freePort());
    }
  }

  void start() throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    ports.forEach((port, number) -> command.add("-D" + port.property() + "=" + number));
    command.add("-Ddlsei.home=" + home);
    command.add("-cp");
    command.add(System.getProperty("java.class.path"));
    command.add(Demo.class.getName());
    Files.deleteIfExists(output);
    process =
        new ProcessBuilder(command)
            .directory(TestFolder.project().toFile())
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
  }

  /** Waits until it says that DLSEI is ready; answers how long that took. */
  Duration awaitReady() {
    long begin = System.nanoTime();
    Wait.until(TO_START, this::output, said -> said.contains("DLSEI is ready") || hasEnded());
    if (hasEnded()) {
      throw new AssertionError("The launcher has ended: " + output());
    }
    return Duration.ofNanos(System.nanoTime() - begin);
  }

  private boolean hasEnded() {
    return !process.isAlive();
  }

  private String output() {
    try {
      return Files.readString(output);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Its own process and all that it has started, the database's included. */
  List<ProcessHandle> processes() throws IOException {
    List<ProcessHandle> all = new ArrayList<>(List.of(process.toHandle()));
    try (Stream<String> lines = Files.lines(home.resolve("processes"))) {
      lines
          .map(line -> ProcessHandle.of(Long.parseLong(line.split(" ")[0])))
          .flatMap(Optional::stream)
          .flatMap(one -> Stream.concat(Stream.of(one), one.descendants()))
          .forEach(all::add);
    }
    return all;
  }

  /** Liberty's Java process. */
  ProcessHandle liberty() throws IOException {
    try (Stream<String> lines = Files.lines(home.resolve("processes"))) {
      String line = lines.filter(l -> l.endsWith(" liberty")).findFirst().orElseThrow();
      return ProcessHandle.of(Long.parseLong(line.split(" ")[0])).orElseThrow();
    }
  }

  /** What SIGTERM does, and a closed terminal. */
  void terminate() {
    process.destroy();
    Processes.awaitEnd(List.of(process.toHandle()), TO_END);
  }

  /** What kill -9 does. */
  void kill() {
    process.destroyForcibly();
    Processes.awaitEnd(List.of(process.toHandle()), TO_END);
  }

  /** Ends what a broken test leaves. */
  void endAll() throws IOException {
    List<ProcessHandle> all = processes();
    terminate();
    all.forEach(ProcessHandle::destroyForcibly);
  }

  Path home() {
    return home;
  }

  int port(Port port) {
    return ports.get(port);
  }
}
