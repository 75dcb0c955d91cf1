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

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LicenceStatusTest {

  private record Pair(LicenceStatus from, LicenceStatus to) {}

  private static final Set<Pair> LEGAL =
      Set.of(
          new Pair(GRANTED, INVITED),
          new Pair(GRANTED, ACTIVE),
          new Pair(GRANTED, INVITATION_REFUSED),
          new Pair(GRANTED, ENDED),
          new Pair(INVITED, ACTIVE),
          new Pair(INVITED, REVOKING),
          new Pair(INVITED, ENDED),
          new Pair(INVITED, WITHDRAWN),
          new Pair(ACTIVE, REVOKING),
          new Pair(ACTIVE, ENDED),
          new Pair(ACTIVE, WITHDRAWN),
          new Pair(REVOKING, INVITED),
          new Pair(REVOKING, ACTIVE),
          new Pair(REVOKING, ENDED),
          new Pair(REVOKING, REVOKED),
          new Pair(REVOKING, WITHDRAWN),
          new Pair(ENDED, WITHDRAWN),
          new Pair(INVITATION_REFUSED, INVITED),
          new Pair(INVITATION_REFUSED, ACTIVE),
          new Pair(INVITATION_REFUSED, ENDED));

  @ParameterizedTest
  @EnumSource
  void only_what_can_happen_at_the_platform_follows(LicenceStatus from) {
    Set<Pair> found =
        Stream.of(LicenceStatus.values())
            .filter(from::mayBecome)
            .map(to -> new Pair(from, to))
            .collect(Collectors.toSet());
    Set<Pair> expected =
        LEGAL.stream().filter(pair -> pair.from == from).collect(Collectors.toSet());

    assertThat(found).isEqualTo(expected);
  }
}
