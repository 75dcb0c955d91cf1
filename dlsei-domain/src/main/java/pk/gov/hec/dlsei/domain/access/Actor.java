package pk.gov.hec.dlsei.domain.access;

import java.util.Optional;
import java.util.Set;
import pk.gov.hec.dlsei.api.value.InstitutionCode;
import pk.gov.hec.dlsei.domain.error.DlseiException;
import pk.gov.hec.dlsei.domain.error.ErrorCode;

/**
 * Who asks for something: every use case that is not for everyone takes one.
 *
 * @param accountId of the signed-in account
 * @param personId whose account it is
 * @param roles it has
 * @param institution whose focal person it is; empty for everybody else
 */
public record Actor(
    long accountId, long personId, Set<Role> roles, Optional<InstitutionCode> institution) {

  /** Copies the roles. */
  public Actor {
    roles = Set.copyOf(roles);
  }

  /**
   * Whether the actor has a role.
   *
   * @param role not null
   * @return true where it has
   */
  public boolean is(Role role) {
    return roles.contains(role);
  }

  /**
   * Lets only a role through.
   *
   * @param role that is needed
   * @throws DlseiException NOT_ALLOWED where the actor lacks it
   */
  public void require(Role role) {
    if (!roles.contains(role)) {
      throw new DlseiException(ErrorCode.NOT_ALLOWED, "This needs the role " + role);
    }
  }
}
