package pk.gov.hec.dlsei.domain.staff;

import java.util.List;
import java.util.Optional;
import pk.gov.hec.dlsei.domain.access.Role;

/**
 * A line of the list of users.
 *
 * @param accountId of it
 * @param name of the person
 * @param email of the account
 * @param roles whatever days they are for
 * @param institution whose focal person; empty for others
 * @param active whether the account may be used
 * @param secondFactor whether one is asked for
 */
public record StaffLine(
    long accountId,
    String name,
    String email,
    List<Role> roles,
    Optional<String> institution,
    boolean active,
    boolean secondFactor) {

  @Override
  public String toString() {
    return "account " + accountId;
  }
}
