package pk.gov.hec.dlsei.system.browser;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;

/** Somebody without a mouse. */
record Keys(Visitor visitor) {

  private static final int PATIENCE = 80;
  private static final int ALT = 1;
  private static final String FOCUSED = "() => document.activeElement.innerText || ''";

  /** Presses Tab until something that says this has the focus. */
  Keys tabTo(String text) {
    for (int i = 0; i < PATIENCE; i++) {
      visitor.page().keyboard().press("Tab");
      if (visitor.page().evaluate(FOCUSED).toString().strip().equals(text)) {
        return this;
      }
    }
    throw new AssertionError("Tab does not come to: " + text);
  }

  Keys enter() {
    visitor.afterNextLoad(() -> visitor.page().keyboard().press("Enter"));
    return this;
  }

  /** A key of the page's own with Alt; Playwright's keyboard leaves the letter out beside Alt. */
  void accessKey(char letter) {
    JsonObject key = new JsonObject();
    key.addProperty("type", "char");
    key.addProperty("modifiers", ALT);
    key.addProperty("text", String.valueOf(letter));
    key.addProperty("unmodifiedText", String.valueOf(letter));
    CDPSession session = visitor.browser().newCDPSession(visitor.page());
    visitor.afterNextLoad(() -> session.send("Input.dispatchKeyEvent", key));
    session.detach();
  }
}
