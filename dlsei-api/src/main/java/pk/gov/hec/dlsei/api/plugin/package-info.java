/**
 * How a plug-in is found, described, configured and created.
 *
 * <p>The host reads each jar of its plug-ins folder once, at start, through a class loader of its
 * own that shows the JDK and {@code pk.gov.hec.dlsei.api} only, and asks {@link
 * java.util.ServiceLoader} for {@link pk.gov.hec.dlsei.api.plugin.PluginProvider}.
 */
package pk.gov.hec.dlsei.api.plugin;
