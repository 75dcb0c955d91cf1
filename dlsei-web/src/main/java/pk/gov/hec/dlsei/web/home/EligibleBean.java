package pk.gov.hec.dlsei.web.home;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import pk.gov.hec.dlsei.api.cohort.ApplicantCategory;
import pk.gov.hec.dlsei.api.cohort.Clause;
import pk.gov.hec.dlsei.api.cohort.Disability;
import pk.gov.hec.dlsei.api.cohort.Finding;
import pk.gov.hec.dlsei.api.cohort.IdentityNumber;
import pk.gov.hec.dlsei.api.cohort.PriorStanding;
import pk.gov.hec.dlsei.api.cohort.Ruling;
import pk.gov.hec.dlsei.api.value.InstitutionCode;
import pk.gov.hec.dlsei.domain.application.usecase.CheckEligibility;
import pk.gov.hec.dlsei.domain.application.usecase.CheckEligibility.Said;
import pk.gov.hec.dlsei.domain.cohort.CohortRules;
import pk.gov.hec.dlsei.domain.institution.Institution;

/** "Am I eligible?": the address holds the answers, nothing is kept. */
@Named("eligible")
@RequestScoped
public class EligibleBean {

  private List<CohortRules> cohorts;
  private List<Institution> universities;
  private Optional<Ruling> ruling;

  @Inject CheckEligibility check;
  @Inject HttpServletRequest request;

  /** The cohorts to ask about. */
  public List<CohortRules> getCohorts() {
    if (cohorts == null) {
      cohorts = check.cohorts();
    }
    return cohorts;
  }

  /** The universities to choose from, by name. */
  public List<Institution> getUniversities() {
    if (universities == null) {
      universities = check.universities();
    }
    return universities;
  }

  public ApplicantCategory[] getCategories() {
    return ApplicantCategory.values();
  }

  public PriorStanding[] getPriors() {
    return PriorStanding.values();
  }

  /**
   * What was said.
   *
   * @param name of the field
   * @return empty text for nothing
   */
  public String said(String name) {
    String value = request.getParameter(name);
    return value == null ? "" : value.strip();
  }

  /** The ruling on what was said; null where not enough was. */
  public Ruling getRuling() {
    if (ruling == null) {
      ruling = rule();
    }
    return ruling.orElse(null);
  }

  /** Whether something was asked that cannot be answered yet. */
  public boolean isIncomplete() {
    return request.getParameter("category") != null && getRuling() == null;
  }

  private Optional<Ruling> rule() {
    Optional<CohortRules> cohort =
        getCohorts().stream()
            .filter(one -> one.cohort().value().equals(said("cohort")))
            .findFirst();
    Optional<ApplicantCategory> category = constant(ApplicantCategory.values(), "category");
    if (cohort.isEmpty() || category.isEmpty() || said("university").isEmpty()) {
      return Optional.empty();
    }
    Said said =
        new Said(
            category.get(),
            Optional.of(said("university"))
                .filter(InstitutionCode::isWellFormed)
                .map(InstitutionCode::new),
            said("identity").equals("no") ? IdentityNumber.NONE : IdentityNumber.WELL_FORMED,
            years(),
            day(),
            said("disability").equals("yes") ? Disability.CERTIFIED : Disability.NONE,
            constant(PriorStanding.values(), "prior").orElse(PriorStanding.NONE));
    return Optional.of(check.handle(cohort.get().cohort(), said));
  }

  private <T extends Enum<T>> Optional<T> constant(T[] all, String field) {
    return Arrays.stream(all).filter(one -> one.name().equals(said(field))).findFirst();
  }

  private OptionalInt years() {
    String typed = said("years");
    return typed.matches("[0-9]{1,2}")
        ? OptionalInt.of(Integer.parseInt(typed))
        : OptionalInt.empty();
  }

  private Optional<LocalDate> day() {
    try {
      return Optional.of(LocalDate.parse(said("graduated")));
    } catch (DateTimeException e) {
      return Optional.empty(); // not said, or no day: the clause that needs it says so
    }
  }

  /** The findings that concern the person, the failed ones first. */
  public List<Finding> getFindings() {
    return getRuling().findings().stream()
        .filter(finding -> finding.result() != Clause.Result.NOT_CONCERNED)
        .sorted((one, other) -> Boolean.compare(isFailed(other), isFailed(one)))
        .toList();
  }

  private static boolean isFailed(Finding finding) {
    return finding.result() == Clause.Result.NOT_MET;
  }
}
