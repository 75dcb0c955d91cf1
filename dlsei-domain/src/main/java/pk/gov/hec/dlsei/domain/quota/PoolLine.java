package pk.gov.hec.dlsei.domain.quota;

/**
 * A pool as a list shows it.
 *
 * @param id such as {@code cohort-2/national}
 * @param key as the policy names it
 * @param state its counters
 */
public record PoolLine(String id, String key, PoolState state) {}
