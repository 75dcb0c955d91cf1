package pk.gov.hec.dlsei.web.admin;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import pk.gov.hec.dlsei.domain.administration.usecase.ExportAuditTrail;
import pk.gov.hec.dlsei.web.security.HeadersFilter;
import pk.gov.hec.dlsei.web.security.SignedIn;

/** The download of the audit trail. */
@WebServlet("/admin/audit-export")
public class AuditExportServlet extends HttpServlet {

  @Inject transient ExportAuditTrail export;
  @Inject transient SignedIn signedIn;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setHeader("Content-Security-Policy", HeadersFilter.NO_PAGE);
    response.setContentType("text/csv");
    response.setCharacterEncoding("UTF-8");
    response.setHeader("Content-Disposition", "attachment; filename=\"dlsei-audit.csv\"");
    export.handle(signedIn.actor(), AuditAddress.of(request).filter(), response.getWriter());
  }
}
