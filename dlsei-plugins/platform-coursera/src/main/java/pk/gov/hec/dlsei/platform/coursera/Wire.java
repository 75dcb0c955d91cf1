package pk.gov.hec.dlsei.platform.coursera;

import java.net.ConnectException;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.channels.UnresolvedAddressException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLHandshakeException;
import pk.gov.hec.dlsei.api.plugin.PluginException;
import pk.gov.hec.dlsei.api.plugin.TryLaterException;

/**
 * Sends one request and brings the whole answer, once, within the time limit. Tells what was surely
 * not sent from what may have been. HTTP/1.1 and no redirects, so that nothing is sent again behind
 * our back.
 */
final class Wire {

  private final HttpClient client;
  private final Throttle throttle;
  private final Duration timeout;

  Wire(CourseraSettings settings) {
    this.timeout = settings.timeout();
    this.throttle = new Throttle(settings.requestsPerSecond(), timeout);
    this.client =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            // shorter than the whole: a connection that does not come up is known as such
            .connectTimeout(timeout.dividedBy(2))
            .build();
  }

  /**
   * Sends a request.
   *
   * @throws TryLaterException where nothing was sent
   * @throws NoAnswerException where it is not known whether it was
   */
  Reply send(HttpRequest request) throws NoAnswerException {
    throttle.await();
    // HttpRequest.timeout would end with the answer's head; its body could then drip for ever.
    CompletableFuture<HttpResponse<byte[]>> answer =
        client.sendAsync(request, HttpResponse.BodyHandlers.ofByteArray());
    try {
      return Reply.of(answer.get(timeout.toNanos(), TimeUnit.NANOSECONDS));
    } catch (TimeoutException e) {
      answer.cancel(true);
      throw new NoAnswerException("Coursera did not answer within " + timeout);
    } catch (InterruptedException e) {
      answer.cancel(true);
      Thread.currentThread().interrupt();
      throw new NoAnswerException("The call was stopped before Coursera answered");
    } catch (ExecutionException e) {
      throw failure(e.getCause());
    }
  }

  /** The causes' messages may quote the answer: they are left behind. */
  private static NoAnswerException failure(Throwable cause) {
    if (cause instanceof ConnectException
        || cause instanceof HttpConnectTimeoutException
        || cause instanceof UnresolvedAddressException) {
      throw new TryLaterException(
          "Coursera cannot be reached; nothing was sent. Check dlsei.platform.coursera.host and"
              + " the network.",
          RetryAfter.USUAL);
    }
    if (cause instanceof SSLHandshakeException) {
      throw new PluginException(
          "No safe connection to Coursera came up; nothing was sent. Check"
              + " dlsei.platform.coursera.host and the server's trusted certificates.",
          cause);
    }
    return new NoAnswerException("The connection to Coursera broke before the whole answer came");
  }
}
