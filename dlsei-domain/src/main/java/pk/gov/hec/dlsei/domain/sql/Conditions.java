package pk.gov.hec.dlsei.domain.sql;

import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Conditions of a native query with their values, which never become part of its text. */
public final class Conditions {

  private final StringBuilder sql = new StringBuilder();
  private final List<Object> values;

  /**
   * None yet.
   *
   * @param values of the parameters that the query has anyway, from {@code ?1}
   */
  public Conditions(Object... values) {
    this.values = new ArrayList<>(List.of(values));
  }

  /**
   * Adds one.
   *
   * @param condition with a {@code ?} for each value
   * @param given the values, none null
   * @return this
   */
  public Conditions and(String condition, Object... given) {
    String[] parts = condition.split("\\?", -1);
    if (parts.length != given.length + 1) {
      throw new IllegalArgumentException(given.length + " values for " + condition);
    }
    sql.append(" AND ").append(parts[0]);
    for (int i = 0; i < given.length; i++) {
      values.add(given[i]);
      sql.append('?').append(values.size()).append(parts[i + 1]);
    }
    return this;
  }

  /**
   * Adds one where there is a value for it.
   *
   * @param condition with one {@code ?}
   * @param value empty for no condition
   * @return this
   */
  public Conditions andIf(String condition, Optional<?> value) {
    return value.isPresent() ? and(condition, value.get()) : this;
  }

  /** Such as {@code AND a = ?2 AND b = ?3}; empty where there are none. */
  public String sql() {
    return sql.toString();
  }

  /**
   * Gives a query its values.
   *
   * @param query with these conditions in its text
   * @return the same, ready to be run
   */
  public Query fill(Query query) {
    for (int i = 0; i < values.size(); i++) {
      query.setParameter(i + 1, values.get(i));
    }
    return query;
  }
}
