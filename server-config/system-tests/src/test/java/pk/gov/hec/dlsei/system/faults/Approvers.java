package pk.gov.hec.dlsei.system.faults;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import pk.gov.hec.dlsei.system.installation.Visitor;

/** Focal persons who approve one application after the other by the page, all at once. */
final class Approvers {

  private final Queue<Long> applications;
  private final Set<Long> acknowledged = ConcurrentHashMap.newKeySet();
  private final List<Thread> threads = new ArrayList<>();

  private Approvers(Collection<Long> applications) {
    this.applications = new ConcurrentLinkedQueue<>(applications);
  }

  /** Lets everybody who is signed in approve; ends by itself when the server goes away. */
  static Approvers start(List<Visitor> signedIn, Collection<Long> applications) {
    Approvers approvers = new Approvers(applications);
    for (Visitor visitor : signedIn) {
      Thread thread = new Thread(() -> approvers.approve(visitor), "approving");
      approvers.threads.add(thread);
      thread.start();
    }
    return approvers;
  }

  private void approve(Visitor visitor) {
    try {
      for (Long id = applications.poll(); id != null; id = applications.poll()) {
        HttpResponse<String> answer =
            visitor.submit("/review/application?id=" + id, "approve", Map.of());
        if (answer.statusCode() == 302
            && answer.headers().firstValue("Location").orElse("").contains("/review/")) {
          acknowledged.add(id);
        }
      }
    } catch (IOException away) {
      applications.clear();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Those whose approval the server has acknowledged. */
  Set<Long> acknowledged() {
    return Set.copyOf(acknowledged);
  }

  /** Waits until everybody has stopped. */
  void join() throws InterruptedException {
    for (Thread thread : threads) {
      thread.join();
    }
  }

  /** Signs somebody of the staff in. */
  static Visitor signIn(URI server, String email, String password, String code)
      throws IOException, InterruptedException {
    Visitor visitor = new Visitor(server);
    visitor.submit("/account/sign-in", "signIn", Map.of("name", email, "password", password));
    HttpResponse<String> answer =
        visitor.submit("/account/second-factor", "verify", Map.of("code", code));
    if (answer.statusCode() != 302) {
      throw new IOException(email + " cannot sign in: " + answer.statusCode());
    }
    return visitor;
  }
}
