package pk.gov.hec.dlsei.web.hec;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import pk.gov.hec.dlsei.domain.institution.Institution;
import pk.gov.hec.dlsei.domain.quota.usecase.ReadSeats;
import pk.gov.hec.dlsei.domain.quota.usecase.ReadSeats.CohortSeats;
import pk.gov.hec.dlsei.domain.quota.usecase.ReadSeats.OwnPool;
import pk.gov.hec.dlsei.domain.quota.usecase.ReadSeats.Pool;
import pk.gov.hec.dlsei.web.frame.FrameBean;
import pk.gov.hec.dlsei.web.frame.Paging;
import pk.gov.hec.dlsei.web.security.SignedIn;

/** The seats of the open cohorts, as they are now. */
@Named("seats")
@RequestScoped
public class SeatsBean {

  private List<CohortSeats> cohorts;
  private List<Institution> universities;

  @Inject ReadSeats readSeats;
  @Inject SignedIn signedIn;
  @Inject FrameBean frame;
  @Inject HttpServletRequest request;

  /** The open cohorts, by id. */
  public List<CohortSeats> getCohorts() {
    if (cohorts == null) {
      cohorts = readSeats.handle(signedIn.actor());
    }
    return cohorts;
  }

  /** What is looked for among the universities' pools. */
  public String getFind() {
    String typed = request.getParameter("find");
    return typed == null ? "" : typed.strip();
  }

  /** The address' part that keeps what is looked for. */
  public String getQuery() {
    return getFind().isEmpty() ? "" : "find=" + URLEncoder.encode(getFind(), UTF_8) + "&";
  }

  /** The page of a cohort's pools of universities that the address asks for. */
  public Paging paging(CohortSeats cohort) {
    return Paging.of(request.getParameter("page"), found(cohort).size());
  }

  /** The pools of universities on that page. */
  public List<OwnPool> shown(CohortSeats cohort) {
    Paging paging = paging(cohort);
    return found(cohort).stream().skip(paging.first()).limit(paging.size()).toList();
  }

  private List<OwnPool> found(CohortSeats cohort) {
    String wanted = getFind().toLowerCase(Locale.ROOT);
    return cohort.ofUniversities().stream()
        .filter(
            pool ->
                (pool.university().name() + " " + pool.title().in(frame.getLocale()))
                    .toLowerCase(Locale.ROOT)
                    .contains(wanted))
        .toList();
  }

  /** The pools that universities share, of all open cohorts. */
  public List<Pool> getPools() {
    return getCohorts().stream().flatMap(cohort -> cohort.pools().stream()).toList();
  }

  /** What one of these is called, beside those of other cohorts. */
  public String name(Pool pool) {
    Locale reader = frame.getLocale();
    String cohort =
        getCohorts().stream()
            .filter(one -> one.pools().contains(pool))
            .map(one -> one.title().in(reader))
            .findFirst()
            .orElseThrow();
    return cohort + " · " + pool.title().map(title -> title.in(reader)).orElse(pool.line().key());
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
