package pk.gov.hec.dlsei.web.hec;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import pk.gov.hec.dlsei.domain.institution.Institution;
import pk.gov.hec.dlsei.domain.quota.usecase.ReadSeats;
import pk.gov.hec.dlsei.domain.quota.usecase.ReadSeats.CohortSeats;
import pk.gov.hec.dlsei.domain.quota.usecase.ReadSeats.Pool;
import pk.gov.hec.dlsei.web.security.SignedIn;

/** The seats of the open cohorts, as they are now. */
@Named("seats")
@RequestScoped
public class SeatsBean {

  private List<CohortSeats> cohorts;
  private List<Institution> universities;

  @Inject ReadSeats readSeats;
  @Inject SignedIn signedIn;

  /** The open cohorts, by id. */
  public List<CohortSeats> getCohorts() {
    if (cohorts == null) {
      cohorts = readSeats.handle(signedIn.actor());
    }
    return cohorts;
  }

  /** The pools of all open cohorts. */
  public List<Pool> getPools() {
    return getCohorts().stream().flatMap(cohort -> cohort.pools().stream()).toList();
  }

  /** The universities to choose from, by name. */
  public List<Institution> getUniversities() {
    if (universities == null) {
      universities = readSeats.universities(signedIn.actor());
    }
    return universities;
  }

  Stream<CohortSeats> cohort(String id) {
    return getCohorts().stream().filter(cohort -> cohort.cohort().value().equals(id));
  }

  Stream<Pool> pool(String id) {
    return getPools().stream().filter(pool -> pool.line().id().equals(id));
  }
}
