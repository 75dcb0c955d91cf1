package pk.gov.hec.dlsei.run.liberty;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardCopyOption.COPY_ATTRIBUTES;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Copies of what the build made, so that the next build does not disturb a server that runs. */
public final class FolderCopy {

  private FolderCopy() {}

  /**
   * Makes a second name for each file of the folder, or a copy where the file system cannot. The
   * target appears complete or not at all; a target that is there stays as it is.
   */
  public static Path linkOnce(Path from, Path to) throws IOException {
    if (Files.isDirectory(to)) {
      return to;
    }
    Files.createDirectories(to.getParent());
    Path beside = to.resolveSibling(to.getFileName() + ".incomplete");
    delete(beside);
    for (Path path : walk(from)) {
      Path target = beside.resolve(from.relativize(path).toString());
      if (Files.isDirectory(path)) {
        Files.createDirectories(target);
      } else {
        link(path, target);
      }
    }
    return Files.move(beside, to, ATOMIC_MOVE);
  }

  private static void link(Path file, Path target) throws IOException {
    try {
      Files.createLink(target, file);
    } catch (FileAlreadyExistsException e) {
      throw e;
    } catch (IOException | UnsupportedOperationException notHere) {
      Files.copy(file, target, COPY_ATTRIBUTES);
    }
  }

  /**
   * Makes the target the same as the folder: copies what differs in content, with the time of now
   * (Liberty keeps unpacked modules by their time), deletes what is not in the folder.
   *
   * @param copied which files, by their path within the folder
   */
  public static void mirror(Path from, Path to, Predicate<Path> copied) throws IOException {
    Set<Path> wanted =
        walk(from).stream()
            .filter(Files::isRegularFile)
            .map(from::relativize)
            .filter(copied)
            .collect(Collectors.toSet());
    Files.createDirectories(to);
    for (Path path : walk(to)) {
      if (Files.isRegularFile(path) && !wanted.contains(to.relativize(path))) {
        Files.delete(path);
      }
    }
    for (Path path : wanted) {
      copyIfOther(from.resolve(path), to.resolve(path));
    }
  }

  private static void copyIfOther(Path file, Path target) throws IOException {
    if (!Files.exists(target) || Files.mismatch(file, target) >= 0) {
      Files.createDirectories(target.getParent());
      Path beside = target.resolveSibling(target.getFileName() + ".new");
      Files.copy(file, beside, REPLACE_EXISTING);
      Files.move(beside, target, ATOMIC_MOVE, REPLACE_EXISTING);
    }
  }

  static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      List<Path> paths = walk(folder);
      paths.sort(Comparator.reverseOrder());
      for (Path path : paths) {
        Files.delete(path);
      }
    }
  }

  static List<Path> walk(Path folder) throws IOException {
    try (Stream<Path> paths = Files.walk(folder)) {
      return paths.collect(Collectors.toList());
    }
  }
}
