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
 * The folder of plug-ins: the built-in ones beside those that a user drops. A plug-in is a jar, or
 * a folder with all its jars. A list with each built-in one's digest tells them apart: a plug-in
 * that is not in the list, or whose content is no longer what was put there, is the user's and is
 * never touched.
 */
public final class PluginFolder {

  private static final String LIST = ".built-in";

  private final Path folder;

  /** The plug-ins in this folder. */
  public PluginFolder(Path folder) {
    this.folder = folder;
  }

  /**
   * Puts the built-in plug-ins there, replacing those that an earlier call put there.
   *
   * @param builtIn the folder of the built-in plug-ins; may be missing
   * @return the names of built-in plug-ins that were left out, since the user has one of that name
   */
  public List<String> update(Path builtIn) throws IOException {
    Files.createDirectories(folder);
    Map<String, String> plugins = digests(builtIn);
    Map<String, String> placed = placedEarlier();
    List<String> leftOut = new ArrayList<>();
    for (String name : placed.keySet()) {
      if (!plugins.containsKey(name) && isOurs(name, placed)) {
        FolderCopy.delete(folder.resolve(name));
      }
    }
    Map<String, String> placedNow = new TreeMap<>();
    for (Map.Entry<String, String> plugin : plugins.entrySet()) {
      String name = plugin.getKey();
      Path there = folder.resolve(name);
      if (Files.exists(there) && plugin.getValue().equals(digest(there))) {
        placedNow.put(name, plugin.getValue());
      } else if (!Files.exists(there) || isOurs(name, placed)) {
        copy(builtIn.resolve(name));
        placedNow.put(name, plugin.getValue());
      } else {
        leftOut.add(name);
      }
    }
    write(placedNow);
    return leftOut;
  }

  private boolean isOurs(String name, Map<String, String> placed) throws IOException {
    Path plugin = folder.resolve(name);
    return placed.containsKey(name)
        && Files.exists(plugin)
        && digest(plugin).equals(placed.get(name));
  }

  /** The server passes over names that begin with a dot: half a copy is no plug-in. */
  private void copy(Path plugin) throws IOException {
    Path beside = Files.createTempDirectory(folder, ".incoming");
    Path copied = beside.resolve(plugin.getFileName());
    Path target = folder.resolve(plugin.getFileName());
    try {
      for (Path file : FolderCopy.walk(plugin)) {
        Files.copy(file, copied.resolve(plugin.relativize(file).toString()));
      }
      if (Files.isDirectory(target)) {
        FolderCopy.delete(target); // a folder moves only to where there is none
      }
      Files.move(copied, target, ATOMIC_MOVE, REPLACE_EXISTING);
    } finally {
      FolderCopy.delete(beside);
    }
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
        placed.entrySet().stream()
            .map(plugin -> plugin.getValue() + "  " + plugin.getKey())
            .toList();
    Files.write(folder.resolve(LIST), lines);
  }

  private static Map<String, String> digests(Path builtIn) throws IOException {
    Map<String, String> digests = new TreeMap<>();
    if (Files.isDirectory(builtIn)) {
      try (Stream<Path> files = Files.list(builtIn)) {
        for (Path plugin : files.filter(PluginFolder::isPlugin).toList()) {
          digests.put(plugin.getFileName().toString(), digest(plugin));
        }
      }
    }
    return digests;
  }

  private static boolean isPlugin(Path file) {
    return Files.isDirectory(file) || file.toString().endsWith(".jar");
  }

  /** Of a jar its content's, of a folder that of its files' names and contents. */
  private static String digest(Path plugin) throws IOException {
    if (Files.isRegularFile(plugin)) {
      try (InputStream in = Files.newInputStream(plugin)) {
        return DigestUtils.sha256Hex(in);
      }
    }
    StringBuilder files = new StringBuilder();
    for (Path file :
        FolderCopy.walk(plugin).stream().filter(Files::isRegularFile).sorted().toList()) {
      files.append(digest(file)).append("  ").append(plugin.relativize(file)).append('\n');
    }
    return DigestUtils.sha256Hex(files.toString());
  }
}
