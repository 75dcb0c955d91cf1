package pk.gov.hec.dlsei.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import pk.gov.hec.dlsei.api.plugin.SpiVersion;
import pk.gov.hec.dlsei.domain.plugin.Plugin;
import pk.gov.hec.dlsei.domain.plugin.PluginRegistry;
import pk.gov.hec.dlsei.domain.settings.Setting;
import pk.gov.hec.dlsei.domain.settings.Settings;

/** The plug-ins of this server, refused ones with their error. */
@Named("plugins")
@RequestScoped
public class PluginsBean {

  @Inject PluginRegistry registry;
  @Inject Settings settings;

  public List<PluginRow> getAll() {
    return registry.all().stream().map(PluginRow::of).toList();
  }

  /** How many are refused. */
  public long getRefused() {
    return registry.all().stream().filter(p -> p.state() == Plugin.State.REFUSED).count();
  }

  public String getSpi() {
    return SpiVersion.CURRENT.toString();
  }

  /** Where the jars lie. */
  public String getFolder() {
    return settings.text(Setting.PLUGINS_DIRECTORY);
  }
}
