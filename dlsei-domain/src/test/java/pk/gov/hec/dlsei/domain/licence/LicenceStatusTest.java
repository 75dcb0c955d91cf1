package pk.gov.hec.dlsei.domain.licence;

import static org.assertj.core.api.Assertions.assertThat;
import static pk.gov.hec.dlsei.domain.licence.LicenceStatus.ACTIVE;
import static pk.gov.hec.dlsei.domain.licence.LicenceStatus.ENDED;
import static pk.gov.hec.dlsei.domain.licence.LicenceStatus.GRANTED;
import static pk.gov.hec.dlsei.domain.licence.LicenceStatus.INVITATION_REFUSED;
import static pk.gov.hec.dlsei.domain.licence.LicenceStatus.INVITED;
import static pk.gov.hec.dlsei.domain.licence.LicenceStatus.REVOKED;
import static pk.gov.hec.dlsei.domain.licence.LicenceStatus.REVOKING;
import static pk.gov.hec.dlsei.domain.licence.LicenceStatus.WITHDRAWN;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import pk.gov.hec.dlsei.domain.Transitions;

/** All pairs of the table. */
class LicenceStatusTest {

  @Test
  void only_what_can_happen_at_the_platform_follows() {
    assertThat(Transitions.of(LicenceStatus.class, LicenceStatus::mayBecome))
        .isEqualTo(
            Map.of(
                GRANTED, Set.of(INVITED, ACTIVE, INVITATION_REFUSED, ENDED),
                INVITED, Set.of(ACTIVE, REVOKING, ENDED, WITHDRAWN),
                ACTIVE, Set.of(REVOKING, ENDED, WITHDRAWN),
                REVOKING, Set.of(INVITED, ACTIVE, ENDED, REVOKED, WITHDRAWN),
                ENDED, Set.of(WITHDRAWN),
                INVITATION_REFUSED, Set.of(INVITED, ACTIVE, ENDED),
                REVOKED, Set.of(),
                WITHDRAWN, Set.of()));
  }
}
