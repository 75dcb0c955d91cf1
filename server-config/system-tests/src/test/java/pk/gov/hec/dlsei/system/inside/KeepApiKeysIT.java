package pk.gov.hec.dlsei.system.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static pk.gov.hec.dlsei.system.inside.Reviews.refused;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import pk.gov.hec.dlsei.api.value.InstitutionCode;
import pk.gov.hec.dlsei.domain.access.Actor;
import pk.gov.hec.dlsei.domain.access.Role;
import pk.gov.hec.dlsei.domain.apikey.ApiKeyForm;
import pk.gov.hec.dlsei.domain.apikey.ApiKeyForm.Subject;
import pk.gov.hec.dlsei.domain.apikey.usecase.KeepApiKeys;
import pk.gov.hec.dlsei.domain.apikey.usecase.LetSystemIn;
import pk.gov.hec.dlsei.domain.crypto.SecretLink;
import pk.gov.hec.dlsei.domain.error.ErrorCode;
import pk.gov.hec.dlsei.domain.staff.usecase.TakeRoleAway;

/** Keys of systems are given by two administrators. */
@InsideTest
class KeepApiKeysIT {

  @Inject Applicants applicants;
  @Inject KeepApiKeys keep;
  @Inject LetSystemIn letSystemIn;
  @Inject TakeRoleAway takeRoleAway;

  private Actor one;
  private Actor other;

  @Deployment
  static Archive<?> deployment() {
    return InsideArchive.create();
  }

  @BeforeEach
  void twoAdministrators() {
    one = applicants.administrator();
    other = applicants.administrator();
  }

  private long proposed(LocalDate expiresOn) {
    keep.propose(one, form(expiresOn));
    return keep.all(one).get(0).id();
  }

  private static ApiKeyForm form(LocalDate expiresOn) {
    return new ApiKeyForm("Records", Subject.APPLICATIONS, Optional.empty(), false, expiresOn);
  }

  @Test
  void the_key_that_another_confirms_lets_the_system_in_until_it_is_ended() {
    long id = proposed(keep.latestExpiry());
    refused(ErrorCode.NOT_ALLOWED, () -> keep.confirm(one, id));
    SecretLink token = keep.confirm(other, id);

    assertThat(letSystemIn.handle(token)).isPresent();
    refused(ErrorCode.CHANGED_MEANWHILE, () -> keep.confirm(other, id));
    keep.end(one, id, "Replaced.");

    assertThat(letSystemIn.handle(token)).isEmpty();
    refused(ErrorCode.CHANGED_MEANWHILE, () -> keep.end(other, id, "Again."));
  }

  @Test
  void a_key_for_jobs_has_the_rights_of_an_auditor_or_an_operator_and_is_hecs_alone() {
    assertThat(rolesOfKeyForJobs(false)).containsExactly(Role.AUDITOR);
    assertThat(rolesOfKeyForJobs(true)).containsExactly(Role.BATCH_OPERATOR);
    InstitutionCode university = applicants.university();
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new ApiKeyForm(
                    "Jobs", Subject.JOBS, Optional.of(university), false, keep.latestExpiry()));
  }

  private Set<Role> rolesOfKeyForJobs(boolean decides) {
    keep.propose(
        one, new ApiKeyForm("Jobs", Subject.JOBS, Optional.empty(), decides, keep.latestExpiry()));
    SecretLink token = keep.confirm(other, keep.all(one).get(0).id());
    return letSystemIn.handle(token).orElseThrow().actor().roles();
  }

  @Test
  void what_somebody_proposed_who_administers_no_longer_is_not_confirmed() {
    long id = proposed(keep.latestExpiry());
    takeRoleAway.handle(other, one.accountId(), Role.ADMINISTRATOR, "Has left.");

    refused(ErrorCode.NOT_ALLOWED, () -> keep.confirm(other, id));
  }

  @Test
  void nobody_else_has_to_do_with_keys_and_none_lasts_for_ever() {
    long id = proposed(keep.latestExpiry());
    Actor officer = applicants.officer();
    refused(ErrorCode.NOT_ALLOWED, () -> keep.all(officer));
    refused(ErrorCode.NOT_ALLOWED, () -> keep.propose(officer, form(keep.latestExpiry())));
    refused(ErrorCode.NOT_ALLOWED, () -> keep.confirm(officer, id));
    refused(ErrorCode.NOT_ALLOWED, () -> keep.end(officer, id, "Test."));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> keep.propose(one, form(keep.latestExpiry().plusDays(1))));
  }
}
