package pk.gov.hec.dlsei.system.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import pk.gov.hec.dlsei.run.desk.OneTimeCode;
import pk.gov.hec.dlsei.run.home.Secret;
import pk.gov.hec.dlsei.run.mail.Mail;
import pk.gov.hec.dlsei.system.installation.Wait;
import pk.gov.hec.dlsei.system.server.Mailbox;
import pk.gov.hec.dlsei.system.server.RunningServer;

/** Somebody at a browser of their own, who knows nothing of other tests' cookies. */
final class Visitor implements AutoCloseable {

  /** Whether the browser runs the pages' scripts. */
  enum Scripts {
    RUN,
    DO_NOT_RUN
  }

  private static final Duration PATIENCE = Duration.ofSeconds(40);

  private final RunningServer server;
  private final BrowserContext context;
  private final Page page;
  private final List<String> complaints;

  Visitor(RunningServer server, Browser browser, Scripts scripts) {
    this(
        server,
        browser.newContext(
            new Browser.NewContextOptions()
                .setBaseURL(server.baseUrl().toString())
                .setLocale("en-GB")
                .setJavaScriptEnabled(scripts == Scripts.RUN)
                .setReducedMotion(ReducedMotion.REDUCE)),
        new ArrayList<>());
  }

  private Visitor(RunningServer server, BrowserContext context, List<String> complaints) {
    this.server = server;
    this.context = context;
    this.complaints = complaints;
    this.page = context.newPage();
    page.setDefaultTimeout(15_000);
    page.onConsoleMessage(this::listen);
    page.onPageError(error -> complaints.add(page.url() + ": " + error));
    page.onDialog(
        dialog -> {
          complaints.add(page.url() + ": dialog " + dialog.message());
          dialog.dismiss();
        });
  }

  /** A page that answers 404 or 403 on purpose is no reason to complain; all else is. */
  private void listen(ConsoleMessage message) {
    boolean pageItself =
        message.text().startsWith("Failed to load resource")
            && !message.location().contains("jakarta.faces.resource");
    if ("error".equals(message.type()) && !pageItself) {
      complaints.add(page.url() + ": " + message.text());
    }
  }

  List<String> complaints() {
    return complaints;
  }

  Page page() {
    return page;
  }

  /** Another tab of the same browser. */
  Visitor newTab() {
    return new Visitor(server, context, complaints);
  }

  BrowserContext browser() {
    return context;
  }

  Cookie cookie(String name) {
    return context.cookies().stream().filter(c -> name.equals(c.name)).findFirst().orElseThrow();
  }

  /** Chooses a language, as the link on each page does. */
  void speak(String language) {
    context.addCookies(
        List.of(new Cookie("dlsei-language", language).setUrl(server.baseUrl().toString())));
  }

  /** Goes to a page by its path or link. */
  Response open(String path) {
    return page.navigate(path);
  }

  /** The page's path, without the server. */
  String path() {
    return page.url().substring(server.baseUrl().toString().length());
  }

  /** Types into a field, by the name under which it is sent. */
  Visitor type(String field, String text) {
    field(field).fill(text);
    return this;
  }

  Visitor type(Map<String, String> fields) {
    fields.forEach(this::type);
    return this;
  }

  Locator field(String name) {
    return page.locator("[name='" + name + "']");
  }

  String typed(String field) {
    return field(field).inputValue();
  }

  /** Presses a button that sends the page, and waits for the next one. */
  Visitor press(String id) {
    return follow(page.locator("[id='" + id + "']"));
  }

  /** Follows a link or presses a button, and waits for the next page. */
  Visitor follow(Locator link) {
    return afterNextLoad(link::click);
  }

  /** Does something that loads a page, and waits for it. */
  Visitor afterNextLoad(Runnable something) {
    markPage();
    something.run();
    waitForUnmarkedPage();
    return this;
  }

  /** Presses a button in two browsers in the same moment, and waits for both next pages. */
  static void pressAtOnce(String id, Visitor one, Visitor other) {
    List<Visitor> both = List.of(one, other);
    both.forEach(Visitor::markPage);
    for (Visitor visitor : both) {
      visitor.page.locator("[id='" + id + "']").evaluate("button => button.click()");
    }
    both.forEach(Visitor::waitForUnmarkedPage);
  }

  /** The next page is known by lacking the mark; an event of its load could be of one before. */
  private void markPage() {
    page.evaluate("() => { window.isBefore = true; }");
  }

  private void waitForUnmarkedPage() {
    page.waitForCondition(this::isUnmarkedPage);
  }

  private boolean isUnmarkedPage() {
    try {
      return (Boolean)
          page.evaluate("() => !window.isBefore && document.readyState === 'complete'");
    } catch (PlaywrightException e) {
      return false; // between two pages there is none to ask
    }
  }

  /** Opens a page again and again until it says something. */
  Visitor openUntilItSays(String path, String words) {
    Wait.until(PATIENCE, () -> textOf(path), said -> said.contains(words));
    return this;
  }

  private String textOf(String path) {
    open(path);
    return text();
  }

  Visitor followText(String text) {
    return follow(
        page.locator("a, button").filter(new Locator.FilterOptions().setHasText(text)).first());
  }

  /** The message beside a field. */
  String messageOf(String form, String field) {
    return page.locator("[id='" + form + ":" + field + "-message']").innerText().strip();
  }

  /** The messages above the form. */
  String messages() {
    return String.join("\n", page.locator("main .ui-messages").allInnerTexts()).strip();
  }

  String heading() {
    return page.locator("main h1").first().innerText().strip();
  }

  /** What the page says, without its frame. */
  String text() {
    return page.locator("main").innerText();
  }

  Visitor signIn(String name, String password) {
    open("/account/sign-in");
    return type("form:name", name).type("form:password", password).press("form:signIn");
  }

  /** Signs in one of the demo's people: such as {@code officer}. */
  Visitor signInAs(String demoPerson) {
    return signInWith(demoPerson + "@demo.example");
  }

  /** Signs in somebody who has the demo's password and, where one is asked for, its codes. */
  Visitor signInWith(String address) {
    signIn(address, server.secret(Secret.DEMO_PASSWORD));
    if (path().startsWith("/account/second-factor")) {
      // Each code is taken once; the tests sign in more often than twice a minute.
      server.database().change("UPDATE account SET totp_last_step = 0 WHERE email = ?", address);
      type("form:code", code()).press("form:verify");
    }
    return this;
  }

  /** The demo staff's code of now. */
  String code() {
    return new OneTimeCode(server.secret(Secret.DEMO_TOTP_SECRET), Clock.systemUTC()).now();
  }

  Visitor signOut() {
    return follow(page.locator("form[action='/account/sign-out'] button"));
  }

  Visitor openLinkIn(Mail mail) {
    open(Mailbox.linkIn(mail));
    return this;
  }

  void photograph(Path file) {
    page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
  }

  @Override
  public void close() {
    context.close();
  }
}
