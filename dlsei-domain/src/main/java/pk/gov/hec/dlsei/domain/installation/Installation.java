package pk.gov.hec.dlsei.domain.installation;

import pk.gov.hec.dlsei.domain.settings.Mode;

/** What the database serves: real people or the demo; fixed at its first start. */
public interface Installation {

  /**
   * Fixes the mode where none is fixed yet.
   *
   * @param mode of this server
   * @return the mode that the database has: this one, or that of its first start
   */
  Mode settle(Mode mode);
}
