package pk.gov.hec.dlsei.domain.learning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import pk.gov.hec.dlsei.api.learning.LearningPlatform;
import pk.gov.hec.dlsei.api.plugin.Capability;
import pk.gov.hec.dlsei.api.plugin.PluginFamily;
import pk.gov.hec.dlsei.domain.error.DlseiException;
import pk.gov.hec.dlsei.domain.error.ErrorCode;
import pk.gov.hec.dlsei.domain.plugin.PluginRegistry;
import pk.gov.hec.dlsei.domain.settings.Setting;
import pk.gov.hec.dlsei.domain.settings.Settings;

/** The learning platform of this installation, and the programme in which learners are invited. */
@ApplicationScoped
public class LearningPlatforms {

  @Inject PluginRegistry plugins;
  @Inject Settings settings;

  /**
   * The platform's plug-in.
   *
   * @return never null
   * @throws DlseiException PLUGIN_MISSING where it is not there
   */
  public LearningPlatform platform() {
    return plugins
        .latest(PluginFamily.PLATFORM, settings.text(Setting.LEARNING_PLATFORM))
        .map(LearningPlatform.class::cast)
        .orElseThrow(
            () ->
                new DlseiException(
                    ErrorCode.PLUGIN_MISSING,
                    "The learning platform's plug-in is not there; see the plug-ins page"));
  }

  /**
   * The platform as one that can more.
   *
   * @param capability that is needed
   * @param <T> of it
   * @return never null
   * @throws DlseiException PLUGIN_MISSING where the plug-in cannot
   */
  public <T extends Capability> T as(Class<T> capability) {
    LearningPlatform platform = platform();
    if (!capability.isInstance(platform)) {
      throw new DlseiException(
          ErrorCode.PLUGIN_MISSING,
          "The learning platform's plug-in is no " + capability.getSimpleName());
    }
    return capability.cast(platform);
  }

  /** The platform's id of the programme. */
  public String programme() {
    return settings.text(Setting.COURSERA_PROGRAM);
  }
}
