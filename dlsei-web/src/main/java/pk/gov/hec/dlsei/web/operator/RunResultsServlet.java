package pk.gov.hec.dlsei.web.operator;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import pk.gov.hec.dlsei.domain.access.Actor;
import pk.gov.hec.dlsei.domain.error.DlseiException;
import pk.gov.hec.dlsei.domain.error.ErrorCode;
import pk.gov.hec.dlsei.domain.job.JobResult.Outcome;
import pk.gov.hec.dlsei.domain.job.usecase.ExportResults;
import pk.gov.hec.dlsei.web.frame.RequestedId;
import pk.gov.hec.dlsei.web.security.HeadersFilter;
import pk.gov.hec.dlsei.web.security.SignedIn;

/** The download of a run's results, such as the plan of a dry run. */
@WebServlet("/operator/run-results")
public class RunResultsServlet extends HttpServlet {

  @Inject transient ExportResults export;
  @Inject transient SignedIn signedIn;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Actor actor = signedIn.actor();
    long run;
    try {
      run = RequestedId.of(request.getParameter("id"));
      export.demand(actor, run);
    } catch (DlseiException e) {
      if (e.code() != ErrorCode.NOT_FOUND) {
        throw e;
      }
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    response.setHeader("Content-Security-Policy", HeadersFilter.NO_PAGE);
    response.setContentType("text/csv");
    response.setCharacterEncoding("UTF-8");
    response.setHeader("Content-Disposition", "attachment; filename=\"run-" + run + ".csv\"");
    export.handle(actor, run, outcome(request), response.getWriter());
  }

  private static Optional<Outcome> outcome(HttpServletRequest request) {
    return Arrays.stream(Outcome.values())
        .filter(one -> one.name().equals(request.getParameter("outcome")))
        .findFirst();
  }
}
