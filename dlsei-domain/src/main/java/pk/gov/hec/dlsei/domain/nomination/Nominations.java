package pk.gov.hec.dlsei.domain.nomination;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pk.gov.hec.dlsei.api.value.CohortId;
import pk.gov.hec.dlsei.api.value.InstitutionCode;

/** The lists of nominated people, and their lines. */
public interface Nominations {

  /** By id. */
  Optional<NominationList> find(long id);

  /** By id, locked until the transaction ends. */
  Optional<NominationList> findLocked(long id);

  /** By id, locked; empty where somebody else works on it at this moment. */
  Optional<NominationList> findFree(long id);

  /**
   * A new one with its file, written at once.
   *
   * @throws pk.gov.hec.dlsei.domain.error.DlseiException ALREADY_TAKEN where the same file is there
   */
  void add(NominationList list, byte[] content);

  /** The file of a list that is not read yet. */
  Optional<byte[]> file(long listId);

  /** Forgets the file of a list. */
  void dropFile(long listId);

  /** The lists to be read, the oldest first. */
  List<Long> toRead();

  /**
   * The lists to be registered, in the order in which they were sent; without those of a university
   * that has an earlier one under way.
   */
  List<Long> toRegister();

  /** A new line with what is wrong with it. */
  void add(Nomination nomination, List<NominationFault> faults);

  /** Holds the lines of a list against each other, and against everybody who is known. */
  void compare(long listId);

  /**
   * The next good line of a list that is not registered yet.
   *
   * @param listId of the list
   * @param after the number of the line behind which it stands; 0 for the first
   * @return empty where all are
   */
  Optional<Nomination> nextGood(long listId, int after);

  /** A line, by id. */
  Optional<Nomination> line(long id);

  /** Notes what is wrong with a line. */
  void addFault(long nominationId, NominationFault fault);

  /** Forgets the lines of a list that nobody wants any more. */
  void dropLines(long listId);

  /** Whether the university has sent an earlier list that is not registered or given back yet. */
  boolean hasEarlier(NominationList list);

  /**
   * How many lines are in which state.
   *
   * @param listIds of lists
   * @return by list; none for a list without lines
   */
  Map<Long, NominationCounts> counts(List<Long> listIds);

  /** The same of one list. */
  default NominationCounts counts(long listId) {
    return counts(List.of(listId)).getOrDefault(listId, NominationCounts.NONE);
  }

  /**
   * Lines with what is wrong with them, in the file's order.
   *
   * @param listId of the list
   * @param which lines
   * @param from the first one, counted from 0
   * @param most at most so many
   */
  List<NominationLine> lines(long listId, NominationLine.Which which, int from, int most);

  /**
   * Lists, the latest first.
   *
   * @param cohort of them
   * @param institution empty for all that were sent, and HEC's own
   * @param most at most so many
   */
  List<NominationList> lists(CohortId cohort, Optional<InstitutionCode> institution, int most);

  /** Deletes what lists that ended before a moment still hold of people; how many lines. */
  int purge(Instant before);
}
