package pk.gov.hec.dlsei.domain.quota.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import pk.gov.hec.dlsei.api.cohort.SeatPool;
import pk.gov.hec.dlsei.api.value.BilingualText;
import pk.gov.hec.dlsei.api.value.CohortId;
import pk.gov.hec.dlsei.domain.access.Actor;
import pk.gov.hec.dlsei.domain.access.Role;
import pk.gov.hec.dlsei.domain.allotment.usecase.StatedPools;
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
   * @param pools open to all, by key
   * @param ofUniversities those of single universities, by key; without those that hold nothing
   */
  public record CohortSeats(
      CohortId cohort, BilingualText title, List<Pool> pools, List<Pool> ofUniversities) {}

  /**
   * A pool.
   *
   * @param line its counters
   * @param title as the policy names it; empty where it names it no more
   * @param caps by institution; none where the pool is a single university's
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
  @Inject StatedPools stated;
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
    Map<String, BilingualText> open = titles(rules.seatPools());
    Map<String, BilingualText> single = titles(stated.ofUniversities(rules));
    List<PoolLine> lines = pools.ofCohort(cohort);
    return new CohortSeats(
        cohort,
        rules.terms().title(),
        lines.stream()
            .filter(line -> !single.containsKey(line.key()))
            .map(line -> new Pool(line, Optional.ofNullable(open.get(line.key())), caps(line)))
            .toList(),
        lines.stream()
            .filter(line -> single.containsKey(line.key()) && !line.state().isEmpty())
            .map(line -> new Pool(line, Optional.of(single.get(line.key())), List.of()))
            .toList());
  }

  private static Map<String, BilingualText> titles(List<SeatPool> stated) {
    return stated.stream().collect(Collectors.toMap(SeatPool::key, SeatPool::title));
  }

  private List<Cap> caps(PoolLine line) {
    return pools.caps(line.id()).stream().map(this::cap).toList();
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
