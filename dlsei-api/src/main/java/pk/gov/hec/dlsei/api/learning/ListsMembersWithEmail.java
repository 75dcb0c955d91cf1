package pk.gov.hec.dlsei.api.learning;

import pk.gov.hec.dlsei.api.plugin.Capability;

/**
 * A platform that lists with each member the e-mail address by which it knows them, so that two
 * registers can be compared. Implemented by PLUGIN.
 */
public interface ListsMembersWithEmail extends Capability {

  /**
   * One page of a programme's members. Changes nothing, so it may be repeated.
   *
   * @param programme the platform's id of the programme, not null
   * @param from empty for the first page, else {@link MemberEmailPage#next} of the page before
   * @return never null
   * @throws pk.gov.hec.dlsei.api.plugin.TryLaterException if the platform did not answer now
   * @throws pk.gov.hec.dlsei.api.plugin.PluginException if the platform cannot be reached or
   *     refuses us
   */
  MemberEmailPage membersWithEmail(String programme, String from);
}
