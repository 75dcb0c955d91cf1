package pk.gov.hec.dlsei.bench.inside;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import pk.gov.hec.dlsei.domain.access.Actor;
import pk.gov.hec.dlsei.domain.access.Role;
import pk.gov.hec.dlsei.domain.revocation.usecase.DecideRevocations;

/** An officer confirms cases, and it answers how many that concerned. */
@WebServlet("/confirm")
public class ConfirmServlet extends HttpServlet {

  @Inject transient DecideRevocations decide;
  @Inject transient Accounts accounts;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Actor officer = new Actor(accounts.officer(), 0, Set.of(Role.HEC_OFFICER), Optional.empty());
    List<Long> ids = request.getReader().lines().map(Long::valueOf).toList();
    response.setContentType("text/plain");
    response.getWriter().print(decide.confirm(officer, ids));
  }
}
