package pk.gov.hec.dlsei.domain.overview;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import pk.gov.hec.dlsei.domain.institution.Institution.Sector;

/**
 * The people of a cohort. Being active in the last 30 days, and having a licence, is how somebody
 * stands now: whoever completed a course in spring may rest since. So both are told beside the
 * steps, which are reached once and for all; as are those whose licence was taken back, who stay in
 * every step that they had reached.
 *
 * @param counts by place and step
 */
public record People(List<PeopleCount> counts) {

  /** Copies the counts. */
  public People {
    counts = List.copyOf(counts);
  }

  /**
   * The people of a province or a sector.
   *
   * @param of which
   * @param people who applied
   * @param <K> what it is
   */
  public record Part<K>(K of, People people) {}

  /** How many have reached each step; all steps are there. */
  public Map<FunnelStep, Integer> reached() {
    Map<FunnelStep, Integer> reached = new EnumMap<>(FunnelStep.class);
    for (FunnelStep step : FunnelStep.values()) {
      reached.put(step, sum(count -> count.furthest().compareTo(step) < 0 ? 0 : count.people()));
    }
    return reached;
  }

  /** Who applied. */
  public int applied() {
    return sum(PeopleCount::people);
  }

  /** Who has a licence now. */
  public int holders() {
    return sum(PeopleCount::holders);
  }

  /** Who has a licence now and was active in the last 30 days. */
  public int active() {
    return sum(PeopleCount::active);
  }

  /** From whom a licence was taken back. */
  public int revoked() {
    return sum(PeopleCount::revoked);
  }

  /** Whose licence comes from an earlier register. */
  public int takenOver() {
    return sum(PeopleCount::takenOver);
  }

  /** By province, the one with the most people first. */
  public List<Part<String>> byProvince() {
    return by(PeopleCount::province);
  }

  /** By sector, the one with the most people first. */
  public List<Part<Sector>> bySector() {
    return by(PeopleCount::sector);
  }

  private int sum(ToIntFunction<PeopleCount> number) {
    return counts.stream().mapToInt(number).sum();
  }

  private <K extends Comparable<K>> List<Part<K>> by(Function<PeopleCount, K> place) {
    Comparator<Part<K>> largest = Comparator.comparingInt(part -> -part.people().applied());
    return counts.stream().collect(groupingBy(place, TreeMap::new, toList())).entrySet().stream()
        .map(part -> new Part<>(part.getKey(), new People(part.getValue())))
        .sorted(largest)
        .toList();
  }
}
