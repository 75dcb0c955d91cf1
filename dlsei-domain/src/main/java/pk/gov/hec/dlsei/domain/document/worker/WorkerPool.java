package pk.gov.hec.dlsei.domain.document.worker;

import java.io.DataInputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import pk.gov.hec.dlsei.domain.error.DlseiException;
import pk.gov.hec.dlsei.domain.error.ErrorCode;

/**
 * A few worker processes that are kept warm. One caller has one process at a time; a process that
 * takes too long, dies or may be damaged is ended, and the next caller starts another.
 */
final class WorkerPool implements AutoCloseable {

  private static final Duration TO_START = Duration.ofSeconds(10);

  /** A place for a process; the process comes with its first caller. */
  private static final class Place {
    private WorkerProcess process;
  }

  /**
   * How long callers wait.
   *
   * @param forAnswer until a process at work is ended
   * @param forPlace until a caller hears that all are busy
   */
  record Limits(Duration forAnswer, Duration forPlace) {}

  private final String classPath;
  private final Limits limits;
  private final BlockingQueue<Place> places;
  private final Set<WorkerProcess> running = new HashSet<>();
  private boolean closed;
  private final ScheduledExecutorService watch =
      Executors.newSingleThreadScheduledExecutor(
          task -> {
            Thread thread = new Thread(task, "document-worker limit");
            thread.setDaemon(true);
            return thread;
          });

  WorkerPool(String classPath, int size, Limits limits) {
    this.classPath = classPath;
    this.limits = limits;
    this.places = new ArrayBlockingQueue<>(size, true);
    for (int i = 0; i < size; i++) {
      places.add(new Place());
    }
  }

  /**
   * Has a process do something.
   *
   * @param <T> what comes of it
   * @param request the frame to send
   * @param reader reads the result
   * @return the result, or what was in the way
   * @throws DlseiException BUSY where no process came free, FILE_UNREADABLE where none can start
   */
  <T> WorkerResult<T> call(byte[] request, AnswerReader<T> reader) {
    Place place = free();
    try {
      WorkerProcess process = ready(place);
      WorkerResult<T> result =
          within(limits.forAnswer(), process, () -> answer(process.ask(request), reader));
      if (result.fault().filter(DocumentFault::endsWorker).isPresent()) {
        end(place);
      }
      return result;
    } finally {
      places.add(place);
    }
  }

  private Place free() {
    try {
      Place place = places.poll(limits.forPlace().toMillis(), TimeUnit.MILLISECONDS);
      if (place == null) {
        throw new DlseiException(ErrorCode.BUSY, "No document worker came free");
      }
      return place;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new DlseiException(ErrorCode.BUSY, "Interrupted while waiting for a worker", e);
    }
  }

  /** The place's process; a new one where there is none, or it died of itself. */
  private WorkerProcess ready(Place place) {
    if (place.process == null || !place.process.isAlive()) {
      end(place);
      place.process = start();
    }
    WorkerProcess process = place.process;
    WorkerResult<WorkerProcess> started =
        within(
            TO_START,
            process,
            () -> {
              process.awaitReady();
              return WorkerResult.of(process);
            });
    return started
        .value()
        .orElseThrow(
            () -> {
              end(place);
              return new DlseiException(
                  ErrorCode.FILE_UNREADABLE,
                  "No document worker comes up; its jars should be in " + classPath);
            });
  }

  /** Under the lock that close() takes, so that no process starts behind its back. */
  private synchronized WorkerProcess start() {
    if (closed) {
      throw new DlseiException(ErrorCode.BUSY, "The server is being stopped");
    }
    try {
      WorkerProcess process = WorkerProcess.start(classPath);
      running.add(process);
      return process;
    } catch (IOException e) {
      throw new DlseiException(ErrorCode.FILE_UNREADABLE, "No document worker can start", e);
    }
  }

  private synchronized void end(Place place) {
    if (place.process != null) {
      place.process.close();
      running.remove(place.process);
      place.process = null;
    }
  }

  private <T> WorkerResult<T> within(Duration limit, WorkerProcess process, Work<T> work) {
    AtomicBoolean late = new AtomicBoolean();
    ScheduledFuture<?> end =
        watch.schedule(
            () -> {
              late.set(true);
              process.close();
            },
            limit.toMillis(),
            TimeUnit.MILLISECONDS);
    try {
      return work.done();
    } catch (IOException | IllegalArgumentException e) {
      return WorkerResult.faulty(late.get() ? DocumentFault.TIMED_OUT : DocumentFault.DIED);
    } finally {
      end.cancel(false);
    }
  }

  private static <T> WorkerResult<T> answer(DataInputStream answer, AnswerReader<T> reader)
      throws IOException {
    String status = answer.readUTF();
    return status.equals("OK")
        ? WorkerResult.of(reader.read(answer))
        : WorkerResult.faulty(DocumentFault.valueOf(status));
  }

  /** The processes that live now, for tests. */
  synchronized List<ProcessHandle> processes() {
    return running.stream().map(WorkerProcess::handle).toList();
  }

  boolean hasFree() {
    return !places.isEmpty();
  }

  @Override
  public synchronized void close() {
    closed = true;
    running.forEach(WorkerProcess::close);
    watch.shutdown();
  }

  /** Reads a result from what follows OK in an answer. */
  interface AnswerReader<T> {
    T read(DataInputStream answer) throws IOException;
  }

  private interface Work<T> {
    WorkerResult<T> done() throws IOException;
  }
}
