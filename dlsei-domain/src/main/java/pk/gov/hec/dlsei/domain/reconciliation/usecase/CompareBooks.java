package pk.gov.hec.dlsei.domain.reconciliation.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import pk.gov.hec.dlsei.api.learning.ListsMembersWithEmail;
import pk.gov.hec.dlsei.api.learning.MemberEmailPage;
import pk.gov.hec.dlsei.domain.error.DlseiException;
import pk.gov.hec.dlsei.domain.error.ErrorCode;
import pk.gov.hec.dlsei.domain.learning.LearningCall;
import pk.gov.hec.dlsei.domain.learning.LearningPlatforms;
import pk.gov.hec.dlsei.domain.reconciliation.Books.Coverage;

/**
 * Walks through the members whom the learning platform lists, and compares them with our licences.
 * Repairs nothing: each difference waits for an officer. No transaction is open while the platform
 * is spoken to.
 */
@ApplicationScoped
public class CompareBooks {

  /** Below it, who is missing would say nothing. */
  private static final int FEW = 10;

  @Inject LearningPlatforms platforms;
  @Inject LearningCall door;
  @Inject KeepComparison keep;

  /** Whether a comparison is kept, or only told. */
  public enum Mode {
    KEEP,
    TRY
  }

  /** What to make of a list that has lost more than half of those who were there the last time. */
  public enum ShortList {
    /** It was cut off: nothing is concluded from it. */
    REFUSE,
    /** They are gone: an operator knows why. */
    BELIEVE
  }

  /**
   * Compares.
   *
   * @param run of the job
   * @param mode whether it is kept
   * @param shortList what to make of one
   * @param stopped whether to leave off, asked at each page
   * @return how many differences there are
   * @throws CancellationException where it was left off; nothing is kept
   * @throws DlseiException where the platform cannot be asked, or its list is short; the same
   */
  public int handle(long run, Mode mode, ShortList shortList, BooleanSupplier stopped) {
    keep.begin(run);
    walk(run, stopped);
    Coverage coverage = keep.coverage(run);
    if (shortList == ShortList.REFUSE
        && coverage.expected() >= FEW
        && coverage.found() * 2 < coverage.expected()) {
      throw new DlseiException(
          ErrorCode.PLATFORM_LIST_SHORT,
          "The platform lists %d of the %d learners who were members the last time; nothing is concluded from it"
              .formatted(coverage.found(), coverage.expected()));
    }
    return keep.finish(run, mode);
  }

  private void walk(long run, BooleanSupplier stopped) {
    ListsMembersWithEmail platform = platforms.as(ListsMembersWithEmail.class);
    String programme = platforms.programme();
    Optional<String> from = Optional.of("");
    int count = 0;
    while (from.isPresent()) {
      if (stopped.getAsBoolean()) {
        throw new CancellationException("The comparison of run " + run + " is left off");
      }
      String start = from.get();
      MemberEmailPage page = door.askLong(() -> platform.membersWithEmail(programme, start));
      List<MemberEmailPage.Member> members = page.members();
      keep.add(run, count, members);
      count += members.size();
      if (page.next().filter(start::equals).isPresent()) {
        throw new DlseiException(ErrorCode.PLUGIN_BROKEN, "The platform's pages go in a circle");
      }
      from = page.next();
    }
  }
}
