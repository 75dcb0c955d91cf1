package pk.gov.hec.dlsei.run.liberty;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * The folder of plug-ins: the built-in jars beside those that a user drops. A list with each
 * built-in jar's digest tells them apart: a jar that is not in the list, or whose content is no
 * longer what was put there, is the user's and is never touched.
 */
public final class PluginFolder {

  private static final String LIST = ".built-in";

  private final Path folder;

  /** The plug-ins in this folder. */
  public PluginFolder(Path folder) {
    this.folder = folder;
  }

  /**
   * Puts the built-in jars there, replacing those that an earlier call put there.
   *
   * @param builtIn the folder of the built-in jars; may be missing
   * @return the names of built-in jars that were left out, since the user has one of that name
   */
  public List<String> update(Path builtIn) throws IOException {
    Files.createDirectories(folder);
    Map<String, String> jars = digests(builtIn);
    Map<String, String> placed = placedEarlier();
    List<String> leftOut = new ArrayList<>();
    for (String name : placed.keySet()) {
      if (!jars.containsKey(name) && isOurs(name, placed)) {
        Files.delete(folder.resolve(name));
      }
    }
    Map<String, String> placedNow = new TreeMap<>();
    for (Map.Entry<String, String> jar : jars.entrySet()) {
      String name = jar.getKey();
      if (!Files.exists(folder.resolve(name)) || isOurs(name, placed)) {
        copy(builtIn.resolve(name));
        placedNow.put(name, jar.getValue());
      } else if (jar.getValue().equals(digest(folder.resolve(name)))) {
        placedNow.put(name, jar.getValue());
      } else {
        leftOut.add(name);
      }
    }
    write(placedNow);
    return leftOut;
  }

  private boolean isOurs(String name, Map<String, String> placed) throws IOException {
    Path jar = folder.resolve(name);
    return placed.containsKey(name)
        && Files.isRegularFile(jar)
        && digest(jar).equals(placed.get(name));
  }

  private void copy(Path jar) throws IOException {
    Path beside = Files.createTempFile(folder, ".incoming", ".tmp");
    Files.copy(jar, beside, REPLACE_EXISTING);
    Files.move(beside, folder.resolve(jar.getFileName()), ATOMIC_MOVE, REPLACE_EXISTING);
  }

  private Map<String, String> placedEarlier() throws IOException {
    Path list = folder.resolve(LIST);
    return Files.exists(list)
        ? Files.readAllLines(list).stream()
            .map(line -> line.split("  ", 2))
            .filter(parts -> parts.length == 2)
            .collect(Collectors.toMap(parts -> parts[1], parts -> parts[0]))
        : Map.of();
  }

  private void write(Map<String, String> placed) throws IOException {
    List<String> lines =
        placed.entrySet().stream().map(jar -> jar.getValue() + "  " + jar.getKey()).toList();
    Files.write(folder.resolve(LIST), lines);
  }

  private static Map<String, String> digests(Path builtIn) throws IOException {
    Map<String, String> digests = new TreeMap<>();
    if (Files.isDirectory(builtIn)) {
      try (Stream<Path> files = Files.list(builtIn)) {
        for (Path jar : files.filter(file -> file.toString().endsWith(".jar")).toList()) {
          digests.put(jar.getFileName().toString(), digest(jar));
        }
      }
    }
    return digests;
  }

  private static String digest(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return DigestUtils.sha256Hex(in);
    }
  }
}
