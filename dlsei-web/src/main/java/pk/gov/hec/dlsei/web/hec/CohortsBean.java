package pk.gov.hec.dlsei.web.hec;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import pk.gov.hec.dlsei.domain.cohort.usecase.ReadCohorts;
import pk.gov.hec.dlsei.domain.cohort.usecase.StatedCohorts;
import pk.gov.hec.dlsei.web.security.SignedIn;

/** All cohorts, and those of the documents that nobody has planned. */
@Named("cohorts")
@RequestScoped
public class CohortsBean {

  private List<ReadCohorts.Line> all;
  private List<StatedCohorts.Stated> notPlanned;

  @Inject ReadCohorts readCohorts;
  @Inject SignedIn signedIn;

  /** Those that are planned, open or closed, by id. */
  public List<ReadCohorts.Line> getAll() {
    if (all == null) {
      all = readCohorts.all(signedIn.actor());
    }
    return all;
  }

  /** Those that a document names and nobody has planned, by id. */
  public List<StatedCohorts.Stated> getNotPlanned() {
    if (notPlanned == null) {
      notPlanned = readCohorts.notPlanned(signedIn.actor());
    }
    return notPlanned;
  }
}
