package pk.gov.hec.dlsei.domain.learning.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import pk.gov.hec.dlsei.api.learning.MemberPage.Member;
import pk.gov.hec.dlsei.domain.licence.Licence;
import pk.gov.hec.dlsei.domain.licence.LicenceRepository;

/** Activates the licences of learners who have joined (SOP1/R5, WP2/4.1.9). */
@ApplicationScoped
@Transactional
class KeepActivations {

  @Inject LicenceRepository licences;
  @Inject Clock clock;

  void handle(List<Member> members) {
    Map<String, Instant> joined = new HashMap<>();
    members.forEach(member -> joined.put(member.learnerId(), member.joinedAt()));
    for (Licence licence : licences.toActivate(List.copyOf(joined.keySet()))) {
      Instant now = clock.instant();
      Instant said = joined.get(licence.learnerId());
      boolean believable =
          said != null && !said.isBefore(licence.grantedAt()) && !said.isAfter(now);
      licence.activate(believable ? said : now);
    }
  }
}
