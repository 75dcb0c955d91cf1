package pk.gov.hec.dlsei.api.learning;

import pk.gov.hec.dlsei.api.plugin.Capability;

/** A platform that can list who has joined a programme. Implemented by PLUGIN. */
public interface ListsMembers extends Capability {

  /**
   * One page of a programme's members. Changes nothing, so it may be repeated.
   *
   * @param programme the platform's id of the programme, not null
   * @param from empty for the first page, else {@link MemberPage#next} of the page before
   * @return never null
   * @throws pk.gov.hec.dlsei.api.plugin.TryLaterException if the platform did not answer now
   * @throws pk.gov.hec.dlsei.api.plugin.PluginException if the platform cannot be reached or
   *     refuses us
   */
  MemberPage members(String programme, String from);
}
