package pk.gov.hec.dlsei.domain.quota.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import pk.gov.hec.dlsei.api.cohort.SeatPool;
import pk.gov.hec.dlsei.api.value.BilingualText;
import pk.gov.hec.dlsei.api.value.CohortId;
import pk.gov.hec.dlsei.domain.access.Actor;
import pk.gov.hec.dlsei.domain.access.Role;
import pk.gov.hec.dlsei.domain.cohort.CohortRules;
import pk.gov.hec.dlsei.domain.cohort.usecase.ReadOpenCohorts;
import pk.gov.hec.dlsei.domain.institution.Institution;
import pk.gov.hec.dlsei.domain.institution.InstitutionRepository;
import pk.gov.hec.dlsei.domain.quota.PoolLine;
import pk.gov.hec.dlsei.domain.quota.SeatCap;
import pk.gov.hec.dlsei.domain.quota.SeatPools;

/** The seats of the open cohorts, for HEC. */
@ApplicationScoped
@Transactional
public class ReadSeats {

  /**
   * An open cohort.
   *
   * @param cohort not null
   * @param title as its policy names it
   * @param pools by key
   */
  public record CohortSeats(CohortId cohort, BilingualText title, List<Pool> pools) {}

  /**
   * A pool.
   *
   * @param line its counters
   * @param title as the policy names it; empty where it names it no more
   * @param caps by institution
   */
  public record Pool(PoolLine line, Optional<BilingualText> title, List<Cap> caps) {}

  /**
   * What one university may take.
   *
   * @param seats the cap
   * @param university its name
   */
  public record Cap(SeatCap seats, String university) {}

  @Inject ReadOpenCohorts cohorts;
  @Inject SeatPools pools;
  @Inject InstitutionRepository institutions;

  /**
   * Reads them.
   *
   * @param actor an HEC officer
   * @return by id of the cohort
   * @throws pk.gov.hec.dlsei.domain.error.DlseiException NOT_ALLOWED for others; PLUGIN_MISSING or
   *     PLUGIN_BROKEN where a policy cannot be asked
   */
  public List<CohortSeats> handle(Actor actor) {
    actor.require(Role.HEC_OFFICER);
    return cohorts.handle().stream().map(this::seats).toList();
  }

  /** The universities that may be capped, by name. */
  public List<Institution> universities(Actor actor) {
    actor.require(Role.HEC_OFFICER);
    return institutions.all();
  }

  private CohortSeats seats(CohortRules rules) {
    CohortId cohort = rules.cohort();
    List<SeatPool> named = rules.seatPools();
    return new CohortSeats(
        cohort,
        rules.terms().title(),
        pools.ofCohort(cohort).stream().map(line -> pool(line, named)).toList());
  }

  private Pool pool(PoolLine line, List<SeatPool> named) {
    Optional<BilingualText> title =
        named.stream()
            .filter(pool -> pool.key().equals(line.key()))
            .findFirst()
            .map(SeatPool::title);
    return new Pool(line, title, pools.caps(line.id()).stream().map(this::cap).toList());
  }

  private Cap cap(SeatCap cap) {
    String name =
        institutions
            .find(cap.institution())
            .map(Institution::name)
            .orElseGet(() -> cap.institution().value());
    return new Cap(cap, name);
  }
}
