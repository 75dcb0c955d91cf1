package pk.gov.hec.dlsei.system.inside;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import org.assertj.core.api.Assertions;
import org.jboss.arquillian.container.test.api.Testable;
import org.jboss.shrinkwrap.api.Archive;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.Asset;
import org.jboss.shrinkwrap.api.asset.EmptyAsset;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.JavaArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import pk.gov.hec.dlsei.system.installation.TestFolder;
import pk.gov.hec.dlsei.system.installation.Wait;

/** The EAR as it was built, with the tests as one more module. */
final class InsideArchive {

  private static final String MODULES = "META-INF/application.xml";
  private static final String OURS =
      "<module><web><web-uri>inside.war</web-uri><context-root>/inside</context-root></web></module>";

  private InsideArchive() {}

  static Archive<?> create() {
    WebArchive tests =
        ShrinkWrap.create(WebArchive.class, "inside.war")
            .addPackage(InsideArchive.class.getPackage())
            .addClass(Wait.class)
            .addAsWebInfResource(EmptyAsset.INSTANCE, "beans.xml")
            .addAsResource("META-INF/batch-jobs/counting.xml")
            .addAsResource("META-INF/batch-jobs/counting-parts.xml")
            .addAsLibrary(library(Assertions.class))
            .addAsLibrary(library(net.bytebuddy.ByteBuddy.class));
    File built = TestFolder.built().server().resolve("apps/dlsei.ear").toFile();
    EnterpriseArchive ear =
        ShrinkWrap.create(EnterpriseArchive.class, "dlsei-inside.ear")
            .merge(ShrinkWrap.createFromZipFile(EnterpriseArchive.class, built));
    String modules = text(ear.get(MODULES).getAsset());
    ear.delete(MODULES);
    return ear.addAsModule(Testable.archiveToTest(tests))
        .setApplicationXML(
            new StringAsset(modules.replace("<library-directory>", OURS + "<library-directory>")));
  }

  private static String text(Asset asset) {
    try (InputStream in = asset.openStream()) {
      return new String(in.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static JavaArchive library(Class<?> one) {
    try {
      File jar = new File(one.getProtectionDomain().getCodeSource().getLocation().toURI());
      return ShrinkWrap.createFromZipFile(JavaArchive.class, jar);
    } catch (URISyntaxException e) {
      throw new IllegalStateException("A library without a place", e);
    }
  }
}
