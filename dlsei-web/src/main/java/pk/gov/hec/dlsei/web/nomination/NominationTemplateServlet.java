package pk.gov.hec.dlsei.web.nomination;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import pk.gov.hec.dlsei.domain.nomination.NominationSheet;
import pk.gov.hec.dlsei.web.security.HeadersFilter;

/** The empty file of nominations, as a workbook or CSV. */
@WebServlet("/review/nomination-template")
public class NominationTemplateServlet extends HttpServlet {

  private static final String WORKBOOK =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    boolean csv = "csv".equals(request.getParameter("format"));
    response.setHeader("Content-Security-Policy", HeadersFilter.NO_PAGE);
    response.setContentType(csv ? "text/csv" : WORKBOOK);
    response.setHeader(
        "Content-Disposition",
        "attachment; filename=\"nominations." + (csv ? "csv" : "xlsx") + "\"");
    if (csv) {
      // the mark tells Excel that it is UTF-8
      String text = "\uFEFF" + NominationSheet.header() + "\r\n";
      response.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
    } else {
      NominationSheet.writeTemplate(response.getOutputStream());
    }
  }
}
