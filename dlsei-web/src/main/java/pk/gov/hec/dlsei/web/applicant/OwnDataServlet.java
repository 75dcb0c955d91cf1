package pk.gov.hec.dlsei.web.applicant;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import pk.gov.hec.dlsei.domain.learner.usecase.ExportOwnData;
import pk.gov.hec.dlsei.web.security.HeadersFilter;
import pk.gov.hec.dlsei.web.security.SignedIn;

/** The download of the own data. */
@WebServlet("/applicant/my-data")
public class OwnDataServlet extends HttpServlet {

  @Inject transient ExportOwnData export;
  @Inject transient SignedIn signedIn;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String data = export.handle(signedIn.actor());
    response.setHeader("Content-Security-Policy", HeadersFilter.NO_PAGE);
    response.setContentType("application/json");
    response.setCharacterEncoding("UTF-8");
    response.setHeader("Content-Disposition", "attachment; filename=\"dlsei-my-data.json\"");
    response.getWriter().write(data);
  }
}
