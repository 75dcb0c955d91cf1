package pk.gov.hec.dlsei.domain.access;

import java.util.Set;
import pk.gov.hec.dlsei.domain.error.DlseiException;
import pk.gov.hec.dlsei.domain.error.ErrorCode;

/**
 * Who asks for something: every use case that is not for everyone takes one.
 *
 * @param accountId of the signed-in account
 * @param roles it has
 */
public record Actor(long accountId, Set<Role> roles) {

  /** Copies the roles. */
  public Actor {
    roles = Set.copyOf(roles);
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
