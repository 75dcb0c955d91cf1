package pk.gov.hec.dlsei.web.document;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import pk.gov.hec.dlsei.domain.error.DlseiException;
import pk.gov.hec.dlsei.domain.error.ErrorCode;
import pk.gov.hec.dlsei.domain.review.usecase.ViewDocument;
import pk.gov.hec.dlsei.web.security.HeadersFilter;
import pk.gov.hec.dlsei.web.security.SignedIn;

/**
 * A page of a document as a picture, for those who may look at it; for all others it is not there.
 */
@WebServlet("/document/page")
public class DocumentPageServlet extends HttpServlet {

  @Inject transient ViewDocument view;
  @Inject transient SignedIn signedIn;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    try {
      long id = Long.parseLong(request.getParameter("id"));
      int page = Integer.parseInt(request.getParameter("page"));
      Optional<byte[]> png = view.handle(signedIn.actor(), id, page);
      if (png.isEmpty()) {
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
        return;
      }
      response.setHeader("Content-Security-Policy", HeadersFilter.NO_PAGE);
      response.setContentType("image/png");
      response.setContentLength(png.get().length);
      response.getOutputStream().write(png.get());
    } catch (NumberFormatException e) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    } catch (DlseiException e) {
      if (e.code() == ErrorCode.BUSY) {
        response.setHeader("Retry-After", "5");
        response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
      } else if (e.code() == ErrorCode.NOT_FOUND) {
        SignedIn.recordRefusal(request);
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
      } else {
        throw e;
      }
    }
  }
}
