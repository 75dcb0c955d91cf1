package pk.gov.hec.dlsei.api.plugin;

/**
 * The door through which a plug-in comes in. A jar names its providers in {@code
 * META-INF/services/pk.gov.hec.dlsei.api.plugin.PluginProvider}; each has a public constructor
 * without parameters that does no work. Implemented by PLUGIN.
 *
 * @param <T> the family's contract, such as {@link pk.gov.hec.dlsei.api.cohort.CohortPolicy}
 */
public interface PluginProvider<T> {

  /**
   * What the plug-in is. Called once, before {@link #create}.
   *
   * @return never null
   */
  PluginDescriptor descriptor();

  /**
   * Makes the one instance that the host uses, by many threads at once. Called once, at start, and
   * only when the descriptor was accepted and its settings are there. The host gives it ten
   * seconds.
   *
   * @param config the settings that the descriptor declares, never null
   * @return never null
   * @throws PluginException if the plug-in cannot work; its message is shown to the administrator
   */
  T create(PluginConfig config);
}
