package pk.gov.hec.dlsei.system.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Looks at a page as it stands, on a telephone and at a desk, and notes what is wrong. */
final class PageLook {

  private static final List<String> RULES =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

  private static final int[] WIDTHS = {360, 1280};

  /** Between a telephone and a desk, where a page is looked at for its width alone. */
  private static final int TABLET = 768;

  private static final int HEIGHT = 800;
  private static final String WIDER =
      "() => document.documentElement.scrollWidth - document.documentElement.clientWidth";

  private final List<String> faults = new ArrayList<>();

  List<String> faults() {
    return faults;
  }

  /** Looks at a page in both languages. */
  void atBoth(Visitor visitor, String path, String name) {
    for (String language : List.of("en", "ur")) {
      visitor.speak(language);
      visitor.open(path);
      at(visitor, name, language);
    }
  }

  /** Looks at the page that the visitor has open. */
  void at(Visitor visitor, String name, String language) {
    Page page = visitor.page();
    note(name, language, "language", !language.equals(page.locator("html").getAttribute("lang")));
    note(name, language, "a text without translation", page.content().contains("???"));
    note(name, language, "no clock", page.locator(".clock-banner b").count() != 1);
    page.setViewportSize(TABLET, HEIGHT);
    noteWidth(page, name + "-" + language + "-" + TABLET, language);
    for (int width : WIDTHS) {
      page.setViewportSize(width, HEIGHT);
      String here = name + "-" + language + "-" + width;
      visitor.photograph(Path.of("target/screenshots", here + ".png"));
      noteWidth(page, here, language);
      new AxeBuilder(page)
          .setLegacyMode(true)
          .withTags(RULES)
          .analyze()
          .getViolations()
          .forEach(
              rule ->
                  faults.add(
                      here
                          + ": "
                          + rule.getId()
                          + " at "
                          + rule.getNodes().stream()
                              .map(node -> String.valueOf(node.getTarget()))
                              .collect(Collectors.joining(", "))));
    }
  }

  private void noteWidth(Page page, String here, String language) {
    int wider = ((Number) page.evaluate(WIDER)).intValue();
    note(here, language, "wider than the window by " + wider, wider > 0);
  }

  private void note(String name, String language, String what, boolean wrong) {
    if (wrong) {
      faults.add(name + " in " + language + ": " + what);
    }
  }
}
