package pk.gov.hec.dlsei.domain.overview.usecase;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import pk.gov.hec.dlsei.api.cohort.SeatPool;
import pk.gov.hec.dlsei.api.value.BilingualText;
import pk.gov.hec.dlsei.api.value.InstitutionCode;
import pk.gov.hec.dlsei.domain.cohort.CohortRules;
import pk.gov.hec.dlsei.domain.overview.SeatGroup;
import pk.gov.hec.dlsei.domain.overview.SeatGroup.Kind;
import pk.gov.hec.dlsei.domain.quota.PoolLine;
import pk.gov.hec.dlsei.domain.quota.PoolState;
import pk.gov.hec.dlsei.domain.quota.usecase.ReadPools;
import pk.gov.hec.dlsei.domain.quota.usecase.StatedPools;

/**
 * Sums up a cohort's pools. By year 1's rules each university has two or three, some 500 in all
 * (SOP1/A4 to A6): of these those with the same title are told together.
 */
@ApplicationScoped
public class GroupSeats {

  private static final Label UNNAMED = new Label(Kind.UNNAMED, Optional.empty());

  @Inject ReadPools pools;
  @Inject StatedPools stated;

  /** What a pool is told under. */
  private record Label(Kind kind, Optional<BilingualText> title) {}

  /**
   * The groups of a cohort.
   *
   * @param rules of it
   * @return shared ones first, in the policy's order; without unnamed ones that hold nothing
   */
  List<SeatGroup> of(CohortRules rules) {
    Map<String, Label> labels = labels(rules);
    Map<Label, List<PoolState>> groups =
        pools.all(rules).stream()
            .collect(
                groupingBy(
                    pool -> labels.getOrDefault(pool.key(), UNNAMED),
                    LinkedHashMap::new,
                    mapping(PoolLine::state, toList())));
    return Stream.of(Kind.values())
        .flatMap(kind -> groups.entrySet().stream().filter(one -> one.getKey().kind == kind))
        .map(one -> group(one.getKey(), one.getValue()))
        .filter(group -> group.kind() != Kind.UNNAMED || !group.state().isEmpty())
        .toList();
  }

  private static SeatGroup group(Label label, List<PoolState> states) {
    PoolState sum = states.stream().reduce(PoolState.NONE, PoolState::plus);
    return new SeatGroup(label.kind, label.title, states.size(), sum);
  }

  private Map<String, Label> labels(CohortRules rules) {
    Map<String, Label> labels = new HashMap<>();
    rules.seatPools().forEach(pool -> labels.put(pool.key(), label(Kind.SHARED, pool.title())));
    stated
        .ofUniversities(rules)
        .forEach((university, own) -> own.forEach(pool -> put(labels, university, pool)));
    return labels;
  }

  private static void put(Map<String, Label> labels, InstitutionCode university, SeatPool pool) {
    labels.put(pool.key(), label(Kind.OF_UNIVERSITIES, without(university, pool.title())));
  }

  private static Label label(Kind kind, BilingualText title) {
    return new Label(kind, Optional.of(title));
  }

  /** Without the university's code and a comma at its beginning. */
  private static BilingualText without(InstitutionCode university, BilingualText title) {
    String beginning = "^\\Q" + university.value() + "\\E[,\\u060C] *";
    return new BilingualText(
        title.english().replaceFirst(beginning, ""), title.urdu().replaceFirst(beginning, ""));
  }
}
