package pk.gov.hec.dlsei.bench.http;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import pk.gov.hec.dlsei.bench.load.Crowd;
import pk.gov.hec.dlsei.run.desk.OneTimeCode;

/** Lets people sign in, by the pages, before anything is measured. */
public final class People {

  private static final int AT_ONCE = 4;
  private static final String SIGN_IN = "/account/sign-in";
  private static final String SECOND_FACTOR = "/account/second-factor";

  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final URI server;
  private final String password;
  private final OneTimeCode codes;

  /**
   * People of one server, all with the same password and second factor.
   *
   * @param server its public address
   * @param password of all
   * @param secret of all the staff, in Base32
   */
  public People(URI server, String password, String secret) {
    this.server = server;
    this.password = password;
    this.codes = new OneTimeCode(secret, Clock.systemUTC());
  }

  /** Staff of these addresses, each signed in with password and code. */
  public List<Visitor> staff(List<String> addresses) throws Exception {
    return signedIn(addresses, true);
  }

  /** Applicants of these addresses, each signed in with a password. */
  public List<Visitor> applicants(List<String> addresses) throws Exception {
    return signedIn(addresses, false);
  }

  private List<Visitor> signedIn(List<String> addresses, boolean staff) throws Exception {
    List<Visitor> visitors =
        Stream.generate(() -> new Visitor(client, server)).limit(addresses.size()).toList();
    int each = (addresses.size() + AT_ONCE - 1) / AT_ONCE;
    Crowd.go(
        AT_ONCE,
        each,
        (who, turn) -> {
          int one = turn * AT_ONCE + who;
          if (one < visitors.size()) {
            signIn(visitors.get(one), addresses.get(one), staff);
          }
        });
    return visitors;
  }

  private void signIn(Visitor visitor, String address, boolean staff)
      throws IOException, InterruptedException {
    HttpResponse<String> answer =
        visitor.press(
            SIGN_IN,
            visitor.get(SIGN_IN),
            "form",
            Map.of("name", address, "password", password, "signIn", ""));
    demandRedirect(answer, staff ? SECOND_FACTOR : "/applicant/");
    if (staff) {
      String page = visitor.get(SECOND_FACTOR);
      demandRedirect(
          visitor.press(SECOND_FACTOR, page, "form", Map.of("code", codes.now(), "verify", "")),
          "/review/");
    }
  }

  /** Demands that an answer sends on to a page. */
  public static void demandRedirect(HttpResponse<String> answer, String to) throws IOException {
    String location = answer.headers().firstValue("Location").orElse("");
    if (answer.statusCode() != 302 || !location.contains(to)) {
      throw new IOException(
          "Not sent on to %s, but %d %s %s"
              .formatted(to, answer.statusCode(), location, shown(answer.body())));
    }
  }

  /** The texts of a page's main part. */
  private static String shown(String page) {
    return page.replaceAll("(?s)^.*<main[^>]*>|</main>.*$|<[^>]*>", " ").replaceAll("\\s+", " ");
  }
}
