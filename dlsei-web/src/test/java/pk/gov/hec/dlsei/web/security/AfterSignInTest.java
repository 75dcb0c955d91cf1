package pk.gov.hec.dlsei.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import pk.gov.hec.dlsei.domain.access.Role;

/** Where everybody's daily work begins. */
class AfterSignInTest {

  @ParameterizedTest
  @CsvSource({
    "APPLICANT, DASHBOARD",
    "FOCAL_PERSON, QUEUE",
    "HEC_OFFICER, QUEUE",
    "FINANCE_OFFICER, PROFILE",
    "BATCH_OPERATOR, JOBS",
    "ADMINISTRATOR, ADMINISTRATION",
    "AUDITOR, JOBS"
  })
  void each_role_begins_where_its_work_is(Role role, PageAccess page) {
    assertThat(AfterSignIn.start(Set.of(role))).isEqualTo(page);
  }

  @ParameterizedTest
  @EnumSource(Role.class)
  void nobody_begins_where_they_may_not_be(Role role) {
    assertThat(AfterSignIn.start(EnumSet.of(role)).isFor(Set.of(role))).isTrue();
  }

  @Test
  void somebody_without_a_role_sees_the_profile() {
    assertThat(AfterSignIn.start(Set.of())).isEqualTo(PageAccess.PROFILE);
  }
}
