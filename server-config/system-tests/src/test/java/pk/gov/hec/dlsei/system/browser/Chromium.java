package pk.gov.hec.dlsei.system.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The system's own Chromium, started once for all tests of this process. */
final class Chromium {

  private static final List<String> USUAL =
      List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome");

  private static Chromium shared;

  private final Playwright playwright;
  private final Browser browser;

  private Chromium(Path program) {
    playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    browser =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(program)
                    .setArgs(List.of("--no-sandbox", "--disable-background-networking")));
  }

  /** The one browser of these tests; it ends with the process, whose classes come one by one. */
  static synchronized Browser shared() {
    if (shared == null) {
      shared = new Chromium(program());
      Runtime.getRuntime().addShutdownHook(new Thread(shared::close, "dlsei-tests-browser-end"));
    }
    return shared.browser;
  }

  static Path program() {
    String named = System.getProperty("dlsei.chromium", "");
    return (named.isBlank() ? USUAL.stream() : Stream.of(named))
        .map(Path::of)
        .filter(Files::isExecutable)
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "The browser tests need Chromium. Install Debian's package chromium, or name"
                        + " one with -Ddlsei.chromium=/path."));
  }

  private void close() {
    browser.close();
    playwright.close();
  }
}
