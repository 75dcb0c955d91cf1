package pk.gov.hec.dlsei.domain.takeover;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The files that are taken over. */
public interface Takeovers {

  /** By id. */
  Optional<Takeover> find(long id);

  /** By id, locked until the transaction ends. */
  Optional<Takeover> findLocked(long id);

  /** By id, locked; empty where somebody else works on it at this moment. */
  Optional<Takeover> findFree(long id);

  /**
   * A new one with its file, written at once.
   *
   * @throws pk.gov.hec.dlsei.domain.error.DlseiException ALREADY_TAKEN where the same file is there
   */
  void add(Takeover takeover, byte[] content);

  /** The file, until it is carried out or left. */
  Optional<byte[]> file(long id);

  /** Forgets the file. */
  void dropFile(long id);

  /** Those to be read, the oldest first. */
  List<Long> toRead();

  /** Those to be carried out, the oldest first. */
  List<Long> toCarryOut();

  /** Notes what is wrong with lines. */
  void addFaults(long id, List<TakeoverFault> faults);

  /** Forgets what was wrong, before it is read anew. */
  void dropFaults(long id);

  /** What is wrong, in the file's order. */
  List<TakeoverFault> faults(long id, int from, int most);

  /** The lines with which something is wrong. */
  Set<Integer> badLines(long id);

  /** The latest first. */
  List<Takeover> latest(int most);

  /** Deletes what files of before a moment still hold of people; how many files and faults. */
  int purge(Instant before);

  /** How many applications or flags have come of it. */
  int taken(Takeover takeover);
}
