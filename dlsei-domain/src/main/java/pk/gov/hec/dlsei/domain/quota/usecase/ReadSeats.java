package pk.gov.hec.dlsei.domain.quota.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import pk.gov.hec.dlsei.api.cohort.SeatPool;
import pk.gov.hec.dlsei.api.value.BilingualText;
import pk.gov.hec.dlsei.api.value.CohortId;
import pk.gov.hec.dlsei.api.value.InstitutionCode;
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
   * @param pools open to all, by key
   * @param ofUniversities those of single universities, by their names; without those that hold
   *     nothing
   */
  public record CohortSeats(
      CohortId cohort, BilingualText title, List<Pool> pools, List<OwnPool> ofUniversities) {}

  /**
   * A pool.
   *
   * @param line its counters
   * @param title as the policy names it; empty where it names it no more
   * @param caps by institution
   */
  public record Pool(PoolLine line, Optional<BilingualText> title, List<Cap> caps) {}

  /**
   * A pool of a single university.
   *
   * @param line its counters
   * @param title as the policy names it
   * @param university not null
   */
  public record OwnPool(PoolLine line, BilingualText title, Institution university) {}

  /**
   * What one university may take.
   *
   * @param seats the cap
   * @param university its name
   */
  public record Cap(SeatCap seats, String university) {}

  @Inject ReadOpenCohorts cohorts;
  @Inject SeatPools pools;
  @Inject ReadPools readPools;
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
    List<PoolLine> lines = readPools.all(rules);
    List<OwnPool> own = own(lines, stated.ofUniversities(rules));
    Set<String> ownKeys = own.stream().map(pool -> pool.line().key()).collect(Collectors.toSet());
    return new CohortSeats(
        cohort,
        rules.terms().title(),
        lines.stream()
            .filter(line -> !ownKeys.contains(line.key()))
            .map(line -> new Pool(line, Optional.ofNullable(open.get(line.key())), caps(line)))
            .toList(),
        own.stream().filter(pool -> !pool.line().state().isEmpty()).toList());
  }

  private List<OwnPool> own(List<PoolLine> lines, Map<InstitutionCode, List<SeatPool>> single) {
    Map<String, PoolLine> byKey =
        lines.stream().collect(Collectors.toMap(PoolLine::key, Function.identity()));
    return institutions.all().stream()
        .flatMap(
            university ->
                single.getOrDefault(university.code(), List.of()).stream()
                    .filter(pool -> byKey.containsKey(pool.key()))
                    .map(pool -> new OwnPool(byKey.get(pool.key()), pool.title(), university)))
        .toList();
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
