package pk.gov.hec.dlsei.platform.coursera;

import static pk.gov.hec.dlsei.api.plugin.ConfigKey.optional;
import static pk.gov.hec.dlsei.api.plugin.ConfigKey.required;
import static pk.gov.hec.dlsei.api.plugin.ConfigKey.secret;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import pk.gov.hec.dlsei.api.learning.LearningPlatform;
import pk.gov.hec.dlsei.api.learning.ListsMembers;
import pk.gov.hec.dlsei.api.learning.ListsMembersWithEmail;
import pk.gov.hec.dlsei.api.learning.LooksUpLearners;
import pk.gov.hec.dlsei.api.learning.ReadsExports;
import pk.gov.hec.dlsei.api.learning.ReadsProgress;
import pk.gov.hec.dlsei.api.learning.RemovesMembers;
import pk.gov.hec.dlsei.api.learning.ReportsProgress;
import pk.gov.hec.dlsei.api.plugin.ConfigKey;
import pk.gov.hec.dlsei.api.plugin.ConfigKey.Type;
import pk.gov.hec.dlsei.api.plugin.PluginConfig;
import pk.gov.hec.dlsei.api.plugin.PluginDescriptor;
import pk.gov.hec.dlsei.api.plugin.PluginFamily;
import pk.gov.hec.dlsei.api.plugin.PluginProvider;
import pk.gov.hec.dlsei.api.plugin.SpiVersion;

/** Brings Coursera into the platform. */
public final class CourseraProvider implements PluginProvider<LearningPlatform> {

  private static final List<ConfigKey> KEYS =
      List.of(
          required("host", Type.URI, "Coursera's address, such as https://api.coursera.org"),
          required("organisation", Type.TEXT, "The organisation's id at Coursera"),
          required("client-id", Type.TEXT, "The client id that Coursera gave"),
          secret("client-secret", "The client secret that Coursera gave"),
          optional("program", Type.TEXT, null, "The programme to which the host invites"),
          optional("prefix", Type.TEXT, "ent/api/businesses.v1", "Path before the organisation"),
          optional("timeout", Type.DURATION, "PT10S", "Longest wait for an answer, and for a turn"),
          optional("requests-per-second", Type.NUMBER, "5", "Calls a second at most, of all kinds"),
          optional("page-size", Type.NUMBER, "1000", "Entries of a list in one answer, 1 to 1000"));

  @Override
  public PluginDescriptor descriptor() {
    return new PluginDescriptor(
        PluginFamily.PLATFORM,
        "coursera",
        "1.0.0",
        "Coursera, enterprise interface",
        new SpiVersion(SpiVersion.MAJOR, SpiVersion.MINOR),
        Set.of(
            LooksUpLearners.class,
            ListsMembers.class,
            ListsMembersWithEmail.class,
            RemovesMembers.class,
            ReportsProgress.class,
            ReadsExports.class,
            ReadsProgress.class),
        KEYS);
  }

  @Override
  public LearningPlatform create(PluginConfig config) {
    return new CourseraPlatform(CourseraSettings.of(config), Clock.systemUTC());
  }
}
