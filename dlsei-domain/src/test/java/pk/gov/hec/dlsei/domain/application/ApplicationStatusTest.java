package pk.gov.hec.dlsei.domain.application;

import static org.assertj.core.api.Assertions.assertThat;
import static pk.gov.hec.dlsei.domain.application.ApplicationStatus.APPROVED;
import static pk.gov.hec.dlsei.domain.application.ApplicationStatus.AWAITING_PAYMENT;
import static pk.gov.hec.dlsei.domain.application.ApplicationStatus.DEACTIVATED;
import static pk.gov.hec.dlsei.domain.application.ApplicationStatus.DRAFT;
import static pk.gov.hec.dlsei.domain.application.ApplicationStatus.PENDING;
import static pk.gov.hec.dlsei.domain.application.ApplicationStatus.REJECTED;
import static pk.gov.hec.dlsei.domain.application.ApplicationStatus.WAITING;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import pk.gov.hec.dlsei.domain.Transitions;

/** All pairs of the table. */
class ApplicationStatusTest {

  @Test
  void only_what_the_documents_name_follows() {
    assertThat(Transitions.of(ApplicationStatus.class, ApplicationStatus::mayBecome))
        .isEqualTo(
            Map.of(
                DRAFT, Set.of(PENDING, AWAITING_PAYMENT),
                AWAITING_PAYMENT, Set.of(PENDING),
                PENDING, Set.of(WAITING, APPROVED, REJECTED),
                WAITING, Set.of(APPROVED),
                APPROVED, Set.of(DEACTIVATED),
                REJECTED, Set.of(),
                DEACTIVATED, Set.of()));
  }
}
