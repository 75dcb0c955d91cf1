package pk.gov.hec.dlsei.web.document;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import pk.gov.hec.dlsei.web.security.NotReadable;
import pk.gov.hec.dlsei.web.security.Paths;

/**
 * Turns away a form with a file that is far too large before Faces sees it: an oversized multipart
 * request would lose all its fields. The page comes back and says so. Of the others a few at a time
 * are read, so that a rush does not fill the memory.
 */
public class UploadSizeFilter extends HttpFilter {

  private static final Logger LOG = Logger.getLogger(UploadSizeFilter.class.getName());

  /** The largest file, its form around it, and some room for the message to name the real limit. */
  private static final long LARGEST_REQUEST = 8L * 1024 * 1024;

  /** The same for a list of 50,000 people. */
  private static final long LARGEST_LIST = 15L * 1024 * 1024;

  /** The same for an export of a million rows. */
  private static final long LARGEST_EXPORT = 66L * 1024 * 1024;

  private static final int AT_ONCE = 12;
  private static final int PATIENCE_SECONDS = 20;

  private static final Map<String, Long> PAGES =
      Map.of(
          "/applicant/apply/document", LARGEST_REQUEST,
          "/applicant/answer", LARGEST_REQUEST,
          "/hec/allocation", LARGEST_REQUEST,
          "/review/nominations", LARGEST_LIST,
          "/hec/takeovers", LARGEST_LIST,
          "/hec/activity", LARGEST_EXPORT);

  @Inject transient NotReadable notReadable;

  private final transient Semaphore turns = new Semaphore(AT_ONCE, true);

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (!Paths.bringsFile(request)) {
      chain.doFilter(request, response);
    } else if (!PAGES.containsKey(Paths.of(request)) || request.getContentLengthLong() < 0) {
      notReadable.answer(request, response, HttpServletResponse.SC_BAD_REQUEST);
    } else if (request.getContentLengthLong() > PAGES.get(Paths.of(request))) {
      // A browser reads no answer before it has sent all; the endpoint's limit keeps this short.
      request.getInputStream().transferTo(OutputStream.nullOutputStream());
      response.setStatus(HttpServletResponse.SC_SEE_OTHER);
      response.setHeader("Location", Paths.of(request) + "?fault=" + Uploads.TOO_LARGE);
    } else {
      takeTurn(request, response, chain);
    }
  }

  /** What waits here has not been read, and takes no memory. */
  private void takeTurn(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (!isMyTurn()) {
      response.setStatus(HttpServletResponse.SC_SEE_OTHER);
      response.setHeader("Location", Paths.of(request) + "?fault=" + Uploads.BUSY);
      return;
    }
    try {
      chain.doFilter(request, response);
    } finally {
      forget(request);
      turns.release();
    }
  }

  /** A large file lies in the server's folder for temporary ones until it is deleted. */
  private static void forget(HttpServletRequest request) {
    try {
      for (Part part : request.getParts()) {
        part.delete();
      }
    } catch (IOException | ServletException | IllegalStateException e) {
      LOG.log(Level.FINE, "An upload left nothing to delete", e);
    }
  }

  private boolean isMyTurn() {
    try {
      return turns.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
