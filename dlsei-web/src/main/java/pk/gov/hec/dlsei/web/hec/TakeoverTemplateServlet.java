package pk.gov.hec.dlsei.web.hec;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import pk.gov.hec.dlsei.domain.takeover.EarlierColumn;
import pk.gov.hec.dlsei.web.security.HeadersFilter;

/** The empty file of licences of earlier years, as CSV. */
@WebServlet("/hec/takeover-template")
public class TakeoverTemplateServlet extends HttpServlet {

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setHeader("Content-Security-Policy", HeadersFilter.NO_PAGE);
    response.setContentType("text/csv");
    response.setHeader("Content-Disposition", "attachment; filename=\"earlier-licences.csv\"");
    // the mark tells Excel that it is UTF-8
    String text = "\uFEFF" + EarlierColumn.header() + "\r\n";
    response.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
  }
}
