package pk.gov.hec.dlsei.batch.start;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import pk.gov.hec.dlsei.domain.demo.usecase.LoadDemoProgramme;
import pk.gov.hec.dlsei.domain.error.DlseiException;
import pk.gov.hec.dlsei.domain.installation.usecase.CheckInstallation;
import pk.gov.hec.dlsei.domain.installation.usecase.InviteAdministrators;
import pk.gov.hec.dlsei.domain.learning.usecase.CallLearningPlatform;
import pk.gov.hec.dlsei.domain.licence.usecase.KeepPools;
import pk.gov.hec.dlsei.domain.notification.usecase.DeliverMail;
import pk.gov.hec.dlsei.domain.plugin.PluginRegistry;
import pk.gov.hec.dlsei.domain.settings.Mode;
import pk.gov.hec.dlsei.domain.settings.Setting;
import pk.gov.hec.dlsei.domain.settings.Settings;

/** Brings the application up, or refuses with one sentence that says what to change. */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class Start {

  private static final Logger LOG = Logger.getLogger(Start.class.getName());

  @Resource(lookup = "jdbc/dlsei-owner")
  DataSource owner;

  @Inject Settings settings;
  @Inject CheckInstallation check;
  @Inject PluginRegistry plugins;
  @Inject LoadDemoProgramme demo;
  @Inject InviteAdministrators administrator;
  @Inject KeepPools pools;
  @Inject DeliverMail mail;
  @Inject CallLearningPlatform learning;

  /** Ours where there is one: what a bean says at its creation comes wrapped. */
  private static String sentence(RuntimeException e) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof DlseiException ours) {
        return ours.getMessage();
      }
    }
    return e.toString();
  }

  @PostConstruct
  void start() {
    try {
      check.checkSettings();
      Migration.run(owner, settings.text(Setting.DATABASE_USER));
      check.checkDatabase();
      plugins.read(Path.of(settings.text(Setting.PLUGINS_DIRECTORY)));
      if (settings.mode() == Mode.DEMO) {
        demo.handle();
      } else {
        administrator.handle();
      }
      keepPools();
      mail.takeUpAgain();
      learning.takeUpAgain();
    } catch (RuntimeException e) {
      LOG.log(Level.SEVERE, "DLSEI does not start. {0}", sentence(e));
      throw e;
    }
  }

  /**
   * A cohort whose policy is missing fells no server; the plug-ins page and readiness tell of it.
   */
  private void keepPools() {
    try {
      pools.handle();
    } catch (DlseiException e) {
      LOG.log(Level.WARNING, "The pools cannot be kept. {0}", e.getMessage());
    }
  }
}
