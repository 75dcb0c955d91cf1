package pk.gov.hec.dlsei.web.hec;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import pk.gov.hec.dlsei.api.value.CohortId;
import pk.gov.hec.dlsei.domain.allotment.usecase.ExportAllotment;
import pk.gov.hec.dlsei.domain.allotment.usecase.ReadAllotment;
import pk.gov.hec.dlsei.web.security.HeadersFilter;
import pk.gov.hec.dlsei.web.security.SignedIn;

/** The download of an allotment; what it gives can be brought back as HEC's own list. */
@WebServlet("/hec/allocation-export")
public class AllocationExportServlet extends HttpServlet {

  @Inject transient ReadAllotment readAllotment;
  @Inject transient ExportAllotment export;
  @Inject transient SignedIn signedIn;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String cohort = request.getParameter("cohort");
    Optional<ReadAllotment.Sheet> sheet =
        CohortId.isWellFormed(cohort)
            ? readAllotment.handle(signedIn.actor(), new CohortId(cohort))
            : Optional.empty();
    if (sheet.isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    response.setHeader("Content-Security-Policy", HeadersFilter.NO_PAGE);
    response.setContentType("text/csv");
    response.setCharacterEncoding("UTF-8");
    response.setHeader(
        "Content-Disposition", "attachment; filename=\"allotment-" + cohort + ".csv\"");
    export.handle(sheet.get(), response.getWriter());
  }
}
