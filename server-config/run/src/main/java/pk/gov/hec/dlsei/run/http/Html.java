package pk.gov.hec.dlsei.run.http;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text as HTML: what others have written is shown, never obeyed. */
public final class Html {

  private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s<>\"']*[^\\s<>\"'.,;:!?)]");

  private Html() {}

  /** Escapes what HTML would obey, in text and in quoted attributes. */
  public static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }

  /** Escapes, and makes the web addresses in the text links. */
  public static String withLinks(String text) {
    StringBuilder html = new StringBuilder();
    Matcher address = ADDRESS.matcher(text);
    int done = 0;
    while (address.find()) {
      html.append(escape(text.substring(done, address.start())));
      String target = escape(address.group());
      html.append("<a rel=\"noreferrer\" href=\"").append(target).append("\">");
      html.append(target).append("</a>");
      done = address.end();
    }
    return html.append(escape(text.substring(done))).toString();
  }
}
