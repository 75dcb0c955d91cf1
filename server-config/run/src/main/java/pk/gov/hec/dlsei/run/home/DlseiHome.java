package pk.gov.hec.dlsei.run.home;

import java.io.IOException;
import java.nio.file.Path;

/**
 * The folder of one run: its data, its secrets, its logs. Whoever holds the object holds the
 * folder's lock, for as long as the run lives.
 */
public final class DlseiHome implements AutoCloseable {

  private static final String LOCK = "lock";

  private final Path folder;
  private final FolderLock lock;
  private final Secrets secrets;
  private final ProcessLedger ledger;

  private DlseiHome(Path folder, FolderLock lock, Secrets secrets) {
    this.folder = folder;
    this.lock = lock;
    this.secrets = secrets;
    this.ledger = new ProcessLedger(folder.resolve("processes"));
  }

  /**
   * Makes the folder where it is missing and takes its lock.
   *
   * @throws CannotStart when another run holds it, or when it cannot be written
   */
  public static DlseiHome take(Path path) {
    Path folder = path.toAbsolutePath().normalize();
    FolderLock lock = null;
    try {
      PrivateFiles.folder(folder);
      lock =
          FolderLock.tryTake(folder.resolve(LOCK)).orElseThrow(() -> new CannotStart(held(folder)));
      for (String part :
          new String[] {
            "database", "mail", "sandbox", "plugins", "usr/servers", "runtime", "logs"
          }) {
        PrivateFiles.folder(folder.resolve(part));
      }
      return new DlseiHome(folder, lock, Secrets.in(folder.resolve("secrets.properties")));
    } catch (IOException e) {
      release(lock);
      throw new CannotStart(
          "DLSEI cannot write to its folder "
              + folder
              + " ("
              + e.getClass().getSimpleName()
              + "). Make it writable, or name another folder: -Ddlsei.home=...",
          e);
    }
  }

  private static void release(FolderLock lock) {
    try {
      if (lock != null) {
        lock.close();
      }
    } catch (IOException e) {
      throw new CannotStart("The lock could not be given back.", e);
    }
  }

  private static String held(Path folder) {
    String holder =
        FolderLock.holder(folder.resolve(LOCK)).stream()
            .mapToObj(pid -> " (process " + pid + ")")
            .findFirst()
            .orElse("");
    return "DLSEI already runs from this folder"
        + holder
        + ". Stop it, or give this one its own folder and ports:"
        + " -Ddlsei.home=..., -Ddlsei.http.port=... (and ops, desk, sandbox, smtp, database).";
  }

  /** The folder itself. */
  public Path folder() {
    return folder;
  }

  /** PostgreSQL's data. */
  public Path database() {
    return folder.resolve("database");
  }

  /** The demo's mailbox, one file per mail. */
  public Path mail() {
    return folder.resolve("mail");
  }

  /** What the Coursera sandbox remembers. */
  public Path sandbox() {
    return folder.resolve("sandbox");
  }

  /** The plug-ins: the built-in ones and those that the user dropped. */
  public Path plugins() {
    return folder.resolve("plugins");
  }

  /** Liberty's user folder, with {@code servers/dlsei} in it. */
  public Path usr() {
    return folder.resolve("usr");
  }

  /** Programs: Liberty and PostgreSQL, and Liberty's work area. */
  public Path runtime() {
    return folder.resolve("runtime");
  }

  /** The logs of Liberty, PostgreSQL and the launcher. */
  public Path logs() {
    return folder.resolve("logs");
  }

  /** The secrets drawn for this folder. */
  public Secrets secrets() {
    return secrets;
  }

  /** The processes started from this folder. */
  public ProcessLedger ledger() {
    return ledger;
  }

  @Override
  public void close() throws IOException {
    lock.close();
  }
}
