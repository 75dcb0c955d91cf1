package pk.gov.hec.dlsei.run.mail;

import com.icegreen.greenmail.mail.MovingMessage;
import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.user.UserException;
import com.icegreen.greenmail.user.UserManager;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Predicate;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import pk.gov.hec.dlsei.run.home.PrivateFiles;

/**
 * An SMTP server on the loopback address that takes every mail and keeps it as a file. A mail is on
 * the disk before the sender hears that it was taken, so none is lost by a kill.
 */
public final class MailSink implements AutoCloseable {

  /** Held here, since a logger that nobody holds forgets its level. */
  private static final Logger GREENMAIL = Logger.getLogger("com.icegreen.greenmail");

  private static final int KEPT_IN_MEMORY = 50;

  private final Clock clock = Clock.systemUTC();
  private final Path folder;
  private final GreenMail server;
  private final GreenMailUser everybody;
  private final ConcurrentSkipListMap<Integer, MailFile> files =
      new ConcurrentSkipListMap<>(Comparator.reverseOrder());
  private MovingMessage last;
  private int inMemory;

  private MailSink(Path folder, GreenMail server) throws IOException, UserException {
    this.folder = folder;
    this.server = server;
    try (Stream<Path> kept = Files.list(folder)) {
      kept.map(MailFile::of).flatMap(Optional::stream).forEach(f -> files.put(f.number(), f));
    }
    UserManager users = server.getUserManager();
    this.everybody = users.createUser("everybody@localhost", "everybody", "everybody");
    users.setMessageDeliveryHandler((message, recipient) -> keep(message));
  }

  /**
   * Starts the server.
   *
   * @param port the port, or 0 for any free one
   * @param folder where the mails lie; those that lie there already are listed too
   */
  public static MailSink start(int port, Path folder) throws IOException {
    GREENMAIL.setLevel(Level.WARNING);
    PrivateFiles.folder(folder);
    GreenMail server = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    try {
      MailSink sink = new MailSink(folder, server);
      server.start();
      return sink;
    } catch (UserException | IllegalStateException e) {
      throw new IOException("The mail server did not start on port " + port, e);
    }
  }

  /** Called once per recipient; a mail to several of them is one mail. */
  private synchronized GreenMailUser keep(MovingMessage message) {
    if (message != last) {
      last = message;
      try {
        write(message);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      } catch (MessagingException e) {
        throw new IllegalStateException("A mail that cannot be written", e);
      }
      notifyAll();
    }
    return everybody;
  }

  private void write(MovingMessage message) throws IOException, MessagingException {
    forgetInMemory();
    int number = files.isEmpty() ? 1 : files.firstKey() + 1;
    MailFile file = MailFile.named(folder, number, clock.instant());
    Path beside = Files.createTempFile(folder, "incoming", ".tmp");
    try (OutputStream out = Files.newOutputStream(beside)) {
      message.getMessage().writeTo(out);
    }
    Files.move(beside, file.path(), StandardCopyOption.ATOMIC_MOVE);
    files.put(number, file);
  }

  /** The files are the mailbox; what the server keeps beside them only costs memory. */
  private void forgetInMemory() {
    if (++inMemory > KEPT_IN_MEMORY) {
      inMemory = 0;
      try {
        server.purgeEmailFromAllMailboxes();
      } catch (FolderException e) {
        GREENMAIL.log(Level.WARNING, "The mails in memory stay there", e);
      }
    }
  }

  /** The port that the server listens on. */
  public int port() {
    return server.getSmtp().getPort();
  }

  /** How many mails there are. */
  public int count() {
    return files.size();
  }

  /** All mails, the newest first. */
  public List<Mail> mails() {
    return mails(0, Integer.MAX_VALUE);
  }

  /** Some of the mails, the newest first. */
  public List<Mail> mails(int skip, int limit) {
    return files.values().stream().skip(skip).limit(limit).map(MailSink::read).toList();
  }

  /** The mail with this number. */
  public Optional<Mail> mail(int number) {
    return Optional.ofNullable(files.get(number)).map(MailSink::read);
  }

  /** Waits for a mail that fits; the newest one wins. */
  public synchronized Optional<Mail> await(Predicate<Mail> wanted, Duration time) {
    long end = System.nanoTime() + time.toNanos();
    Optional<Mail> found = newest(wanted);
    while (found.isEmpty() && System.nanoTime() < end) {
      try {
        wait(Math.max(1, Duration.ofNanos(end - System.nanoTime()).toMillis()));
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return Optional.empty();
      }
      found = newest(wanted);
    }
    return found;
  }

  private Optional<Mail> newest(Predicate<Mail> wanted) {
    return files.values().stream().map(MailSink::read).filter(wanted).findFirst();
  }

  private static Mail read(MailFile file) {
    try {
      return file.read();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    server.stop();
  }
}
