package pk.gov.hec.dlsei.web.applicant;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import pk.gov.hec.dlsei.api.cohort.CohortTerms;
import pk.gov.hec.dlsei.domain.cohort.CohortSetting;
import pk.gov.hec.dlsei.domain.cohort.CohortSettings;
import pk.gov.hec.dlsei.domain.learner.Story;
import pk.gov.hec.dlsei.domain.learner.usecase.ReadDashboard;
import pk.gov.hec.dlsei.domain.learner.usecase.ReadStandings;
import pk.gov.hec.dlsei.domain.licence.usecase.TakeGeneralSeat;
import pk.gov.hec.dlsei.web.security.SignedIn;

/** The applicant's own page: where things stand, what to do next, what was before. */
@Named("dashboard")
@RequestScoped
public class DashboardBean {

  private ReadDashboard.Dashboard read;
  private Optional<TakeGeneralSeat.Offer> offer;

  @Inject ReadDashboard readDashboard;
  @Inject TakeGeneralSeat takeGeneralSeat;
  @Inject CohortSettings settings;
  @Inject SignedIn signedIn;

  @PostConstruct
  void load() {
    read = readDashboard.handle(signedIn.actor());
  }

  /** The latest application; null for none. */
  public StoryView getLatest() {
    return read.stories().isEmpty() ? null : new StoryView(read.stories().get(0));
  }

  /** The applications before it, the latest first. */
  public List<StoryView> getEarlier() {
    return read.stories().stream().skip(1).map(StoryView::new).toList();
  }

  /**
   * What the person was in an earlier cohort, where no application here tells it (WP2/A.1, A.2).
   */
  public List<ReadStandings.Standing> getStandings() {
    return read.standings();
  }

  /** The cohort to which the person may apply now; null for none. */
  public CohortTerms getOpen() {
    return read.open().orElse(null);
  }

  /** The general seat that somebody who waits for a reserved one could take (reading R17). */
  public Optional<TakeGeneralSeat.Offer> getOffer() {
    if (offer == null) {
      offer =
          read.stories().isEmpty()
              ? Optional.empty()
              : takeGeneralSeat.offer(latest().application());
    }
    return offer;
  }

  /** Takes it. */
  public String takeGeneral() {
    takeGeneralSeat.handle(signedIn.actor(), latest().application().id());
    return "/applicant/dashboard?faces-redirect=true";
  }

  /** Within how many hours a reviewer should decide the latest application (R27). */
  public String getHours() {
    return settings.value(latest().application().cohort(), CohortSetting.DECIDE_WITHIN_HOURS);
  }

  /** For the page after a submission: nothing to show there without one. */
  public String openSubmitted() {
    boolean submitted =
        !read.stories().isEmpty() && latest().application().submission().isPresent();
    return submitted ? null : "/applicant/dashboard?faces-redirect=true";
  }

  private Story latest() {
    return read.stories().get(0);
  }
}
