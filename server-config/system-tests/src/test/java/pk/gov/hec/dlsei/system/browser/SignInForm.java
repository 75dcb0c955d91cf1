package pk.gov.hec.dlsei.system.browser;

import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pk.gov.hec.dlsei.system.server.RunningServer;

/** The sign-in page as a program without a browser uses it: real form, real view state. */
final class SignInForm {

  private static final String PATH = "/account/sign-in";
  private static final Pattern HIDDEN =
      Pattern.compile("<input[^>]*name=\"(jakarta\\.faces\\.[^\"]*)\"[^>]*value=\"([^\"]*)\"");
  private static final Pattern NONCE = Pattern.compile("'nonce-([^']*)'");
  private static final Pattern MAIN = Pattern.compile("<main.*?</main>", Pattern.DOTALL);

  private final Http http;
  private String page;
  private String nonce;

  SignInForm(RunningServer server) {
    HttpResponse<String> shown = new Http(server).get(PATH);
    this.http = new Http(server).with(Http.cookiesOf(shown));
    look(shown);
  }

  /** Sends the form and answers what a person would see: the status and the page's text. */
  String send(String name, String password) {
    Map<String, String> form = new LinkedHashMap<>();
    form.put("form:name", name);
    form.put("form:password", password);
    form.put("form:signIn", "");
    form.put("form_SUBMIT", "1");
    Matcher hidden = HIDDEN.matcher(page);
    while (hidden.find()) {
      form.put(hidden.group(1), hidden.group(2));
    }
    form.put("primefaces.nonce", nonce);
    HttpResponse<String> answer = http.postAsOurs(PATH, form);
    look(answer);
    return answer.statusCode() + " " + visibleText(page);
  }

  private void look(HttpResponse<String> answer) {
    page = answer.body();
    Matcher found =
        NONCE.matcher(answer.headers().firstValue("Content-Security-Policy").orElse(""));
    nonce = found.find() ? found.group(1) : "";
  }

  private static String visibleText(String html) {
    Matcher main = MAIN.matcher(html);
    String content = main.find() ? main.group() : html;
    return content
        .replaceAll("(?s)<script.*?</script>", " ")
        .replaceAll("<[^>]*>", " ")
        .replaceAll("\\s+", " ")
        .strip();
  }
}
