package pk.gov.hec.dlsei.system.browser;

import com.microsoft.playwright.Locator;
import java.util.List;

/** The queue, as the page shows it. */
final class Queue {

  static final String PATH = "/review/queue";

  private Queue() {}

  /** The numbers of the lines, from the top. */
  static List<String> numbers(Visitor visitor) {
    return visitor.page().locator("table.queue td a.num").allInnerTexts();
  }

  /** What the line of a number says. */
  static String line(Visitor visitor, String number) {
    return visitor
        .page()
        .locator("table.queue tbody tr")
        .filter(new Locator.FilterOptions().setHasText(number))
        .innerText()
        .replaceAll("\\s+", " ");
  }

  /** Opens a part of it. */
  static List<String> view(Visitor visitor, String view) {
    visitor.open(PATH + "?view=" + view);
    return numbers(visitor);
  }

  /** Searches in the part that is open. */
  static List<String> search(Visitor visitor, String text) {
    visitor.type("text", text).press("search:go");
    return numbers(visitor);
  }

  static void tick(Visitor visitor, Submitted submitted) {
    visitor
        .page()
        .locator("input[name='chosen'][value='" + submitted.id() + "']")
        .check(new Locator.CheckOptions().setForce(true));
  }
}
