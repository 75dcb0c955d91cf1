package pk.gov.hec.dlsei.run.home;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * An exclusive lock on a file, held until it is closed or its process ends, however it ends. The
 * holder's process id stands in a second file: opening and closing the locked file itself would
 * give the lock up within the same process.
 */
public final class FolderLock implements AutoCloseable {

  private static final Set<Path> HELD_HERE = ConcurrentHashMap.newKeySet();

  private final Path file;
  private final FileChannel channel;

  private FolderLock(Path file, FileChannel channel) {
    this.file = file;
    this.channel = channel;
  }

  /** Takes the lock, or answers empty when somebody else holds it. */
  public static Optional<FolderLock> tryTake(Path lockFile) throws IOException {
    Path file = lockFile.toAbsolutePath().normalize();
    if (!HELD_HERE.add(file)) {
      return Optional.empty();
    }
    FileChannel channel = null;
    boolean taken = false;
    try {
      channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      FileLock lock = channel.tryLock();
      taken = lock != null;
      if (taken) {
        Files.writeString(holderFile(file), Long.toString(ProcessHandle.current().pid()));
        return Optional.of(new FolderLock(file, channel));
      }
      return Optional.empty();
    } finally {
      if (!taken) {
        HELD_HERE.remove(file);
        if (channel != null) {
          channel.close();
        }
      }
    }
  }

  /** The process that took the lock last; it may have ended since. */
  public static OptionalLong holder(Path lockFile) {
    try {
      String text = Files.readString(holderFile(lockFile.toAbsolutePath().normalize())).trim();
      return text.matches("\\d{1,18}")
          ? OptionalLong.of(Long.parseLong(text))
          : OptionalLong.empty();
    } catch (NoSuchFileException nobodyYet) {
      return OptionalLong.empty();
    } catch (IOException unreadable) {
      return OptionalLong.empty();
    }
  }

  private static Path holderFile(Path file) {
    return file.resolveSibling(file.getFileName() + ".pid");
  }

  @Override
  public void close() throws IOException {
    try {
      channel.close();
    } finally {
      HELD_HERE.remove(file);
    }
  }
}
