package pk.gov.hec.dlsei.domain.cohort;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import pk.gov.hec.dlsei.api.cohort.ApplicantCategory;
import pk.gov.hec.dlsei.api.cohort.ApplicantFacts;
import pk.gov.hec.dlsei.api.cohort.Clause;
import pk.gov.hec.dlsei.api.cohort.ClauseText;
import pk.gov.hec.dlsei.api.cohort.CohortPolicy;
import pk.gov.hec.dlsei.api.cohort.CohortTerms;
import pk.gov.hec.dlsei.api.cohort.InstitutionStanding;
import pk.gov.hec.dlsei.api.cohort.PoolFacts;
import pk.gov.hec.dlsei.api.cohort.ProcedureStep;
import pk.gov.hec.dlsei.api.cohort.Reading;
import pk.gov.hec.dlsei.api.value.CohortId;
import pk.gov.hec.dlsei.api.value.InstitutionCode;
import pk.gov.hec.dlsei.domain.error.DlseiException;
import pk.gov.hec.dlsei.domain.error.ErrorCode;

class CohortRulesTest {

  private static final CohortId COHORT = new CohortId("cohort-2");
  private static final ApplicantFacts FACTS =
      new ApplicantFacts(ApplicantCategory.STUDENT, InstitutionStanding.RECOGNISED_PUBLIC);

  /** A policy that cannot say what an application needs. */
  private static final class BarePolicy implements CohortPolicy {

    @Override
    public Set<CohortId> cohorts() {
      return Set.of(COHORT);
    }

    @Override
    public CohortTerms terms(CohortId cohort) {
      throw new IllegalArgumentException("Not asked here");
    }

    @Override
    public List<ClauseText> clauses() {
      return List.of();
    }

    @Override
    public List<Reading> readings() {
      return List.of();
    }

    @Override
    public List<Clause<ApplicantFacts>> eligibilityClauses() {
      return List.of();
    }
  }

  private static Stream<Consumer<CohortRules>> questions() {
    return Stream.of(
        CohortRules::terms,
        CohortRules::eligibilityClauses,
        rules -> rules.eligibility(FACTS),
        rules -> rules.opening(new PoolFacts(1, 0, 0, PoolFacts.WaitingList.OPEN)),
        CohortRules::seatPools,
        rules -> rules.claim(FACTS, new InstitutionCode("QAU")),
        rules -> rules.documentOf(ApplicantCategory.STUDENT),
        rules -> rules.clausesOf(ProcedureStep.SEAT, ApplicantCategory.STUDENT),
        rules -> rules.clauses(java.util.Set.of("WP2/3.1")));
  }

  private static CohortRules of(CohortPolicy policy) {
    return new CohortRules(
        COHORT,
        () -> new TermsInForce(new Cohort(COHORT, "policy-broken", "1.0.0"), Map.of()),
        "policy-broken",
        "1.0.0",
        policy);
  }

  private static void isBroken(ThrowingCallable question, Class<? extends Throwable> cause) {
    assertThatThrownBy(question)
        .hasMessageContaining("policy-broken")
        .hasCauseInstanceOf(cause)
        .asInstanceOf(type(DlseiException.class))
        .returns(ErrorCode.PLUGIN_BROKEN, DlseiException::code);
  }

  @ParameterizedTest
  @MethodSource("questions")
  void a_policy_that_throws_is_a_broken_plug_in(Consumer<CohortRules> question) {
    isBroken(() -> question.accept(of(BrokenPolicy.throwing())), IllegalArgumentException.class);
  }

  @ParameterizedTest
  @MethodSource("questions")
  void a_policy_that_lacks_a_class_is_a_broken_plug_in(Consumer<CohortRules> question) {
    isBroken(() -> question.accept(of(BrokenPolicy.unlinked())), NoClassDefFoundError.class);
  }

  @Test
  void a_policy_that_lacks_a_capability_is_named_with_what_it_lacks() {
    assertThatThrownBy(() -> of(new BarePolicy()))
        .hasMessageContaining("policy-broken")
        .hasMessageContaining("DefinesSeatPools")
        .asInstanceOf(type(DlseiException.class))
        .returns(ErrorCode.PLUGIN_BROKEN, DlseiException::code);
  }
}
