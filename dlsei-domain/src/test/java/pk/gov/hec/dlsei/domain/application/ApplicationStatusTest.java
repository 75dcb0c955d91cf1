package pk.gov.hec.dlsei.domain.application;

import static org.assertj.core.api.Assertions.assertThat;
import static pk.gov.hec.dlsei.domain.application.ApplicationStatus.APPROVED;
import static pk.gov.hec.dlsei.domain.application.ApplicationStatus.AWAITING_PAYMENT;
import static pk.gov.hec.dlsei.domain.application.ApplicationStatus.DEACTIVATED;
import static pk.gov.hec.dlsei.domain.application.ApplicationStatus.DRAFT;
import static pk.gov.hec.dlsei.domain.application.ApplicationStatus.PENDING;
import static pk.gov.hec.dlsei.domain.application.ApplicationStatus.REJECTED;
import static pk.gov.hec.dlsei.domain.application.ApplicationStatus.WAITING;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ApplicationStatusTest {

  private record Pair(ApplicationStatus from, ApplicationStatus to) {}

  private static final Set<Pair> LEGAL =
      Set.of(
          new Pair(DRAFT, PENDING),
          new Pair(DRAFT, AWAITING_PAYMENT),
          new Pair(AWAITING_PAYMENT, PENDING),
          new Pair(PENDING, WAITING),
          new Pair(PENDING, APPROVED),
          new Pair(PENDING, REJECTED),
          new Pair(WAITING, APPROVED),
          new Pair(APPROVED, DEACTIVATED));

  @ParameterizedTest
  @EnumSource
  void only_what_the_documents_name_follows(ApplicationStatus from) {
    Set<Pair> found =
        Stream.of(ApplicationStatus.values())
            .filter(from::mayBecome)
            .map(to -> new Pair(from, to))
            .collect(Collectors.toSet());
    Set<Pair> expected =
        LEGAL.stream().filter(pair -> pair.from == from).collect(Collectors.toSet());

    assertThat(found).isEqualTo(expected);
  }

  @Test
  void what_is_rejected_or_deactivated_stays_so() {
    EnumSet<ApplicationStatus> last = EnumSet.allOf(ApplicationStatus.class);
    last.removeIf(from -> Stream.of(ApplicationStatus.values()).anyMatch(from::mayBecome));

    assertThat(last).containsExactlyInAnyOrder(DEACTIVATED, REJECTED);
  }
}
