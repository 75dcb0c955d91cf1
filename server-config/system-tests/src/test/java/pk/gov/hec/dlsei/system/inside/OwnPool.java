package pk.gov.hec.dlsei.system.inside;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.IntStream;
import pk.gov.hec.dlsei.api.value.InstitutionCode;
import pk.gov.hec.dlsei.system.inside.Holders.Held;

/** A pool and a university of a test's own, and what must hold of them afterwards. */
@Dependent
public class OwnPool {

  /** After so many days nobody waits any more for who was invited (WP2/5.i). */
  private static final int LATE = 18;

  @Inject Work work;
  @Inject Applicants applicants;
  @Inject Holders holders;

  private String pool;
  private InstitutionCode university;

  /** Makes both, anew; the learning platform's data reach up to now. */
  void begin(int seats) {
    pool = applicants.pool(seats);
    university = applicants.university();
    holders.dataReachNow();
  }

  String id() {
    return pool;
  }

  InstitutionCode university() {
    return university;
  }

  /** Invited so many days ago. */
  Held invited(int daysAgo) {
    return holders.invited(pool, university, daysAgo);
  }

  /** Invited too long ago. */
  Held late() {
    return invited(LATE);
  }

  /** The same with many. */
  List<Held> late(int howMany) {
    return IntStream.range(0, howMany).mapToObj(i -> late()).toList();
  }

  /** Fails where something is broken that must hold at every moment. */
  void holds() {
    for (Invariant invariant : Invariant.values()) {
      assertThat(invariant.breachesIn(pool, work)).as("%s", invariant).isEmpty();
    }
  }
}
