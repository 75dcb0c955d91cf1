package pk.gov.hec.dlsei.domain.staff;

import java.util.List;
import java.util.Optional;
import pk.gov.hec.dlsei.domain.access.Role;

/** Lists of users, and of universities with their focal persons. */
public interface StaffQuery {

  /**
   * Whom to list.
   *
   * @param role that they have; empty for any role of staff, or any at all where a text is given
   * @param text the beginning of a name, or a whole address; empty for all
   */
  record Filter(Optional<Role> role, Optional<String> text) {}

  /** How many fit. */
  int count(Filter filter);

  /** A page of them, by name. */
  List<StaffLine> page(Filter filter, int first, int size);

  /**
   * Which universities to list.
   *
   * @param text the beginning of a name or the whole code; empty for all
   * @param without only those without a focal person
   */
  record Universities(Optional<String> text, boolean without) {}

  /** How many lines fit. */
  int countFocalPersons(Universities filter);

  /** A page of them, by the university's name; one that has two focal persons stands twice. */
  List<FocalPersonLine> focalPersons(Universities filter, int first, int size);
}
