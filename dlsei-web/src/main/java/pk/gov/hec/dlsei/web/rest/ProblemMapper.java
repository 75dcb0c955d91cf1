package pk.gov.hec.dlsei.web.rest;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import pk.gov.hec.dlsei.domain.access.usecase.RecordRefusal;
import pk.gov.hec.dlsei.domain.error.DlseiException;
import pk.gov.hec.dlsei.domain.job.ParametersRefusedException;
import pk.gov.hec.dlsei.web.error.Incident;

/**
 * Whatever goes wrong in a call, as a problem. What is not the caller's is on record; what nobody
 * foresaw is an incident with an id.
 */
@Provider
public class ProblemMapper implements ExceptionMapper<Throwable> {

  private static final int FORBIDDEN = 403;
  private static final int NOT_FOUND = 404;

  @Context HttpServletRequest request;
  @Inject RecordRefusal refusals;
  @Inject CurrentCaller caller;

  @Override
  public Response toResponse(Throwable thrown) {
    Response response = response(thrown);
    boolean others = thrown instanceof DlseiException && response.getStatus() == NOT_FOUND;
    if (others || response.getStatus() == FORBIDDEN) {
      refusals.handle(caller.actor(), request.getRequestURI());
    }
    return response;
  }

  private Response response(Throwable thrown) {
    if (thrown instanceof Refusal refusal) {
      return refusal.problem().response();
    }
    if (thrown instanceof NotFoundException && thrown.getCause() != null) {
      // JAX-RS says so of a parameter that is no number
      return Problem.of(400, "Wrong value", "page and size are whole numbers.").response();
    }
    if (thrown instanceof WebApplicationException web && web.getResponse().getStatus() < 500) {
      int status = web.getResponse().getStatus();
      String title = Response.Status.fromStatusCode(status).getReasonPhrase();
      return Problem.of(status, title, "See the description of the interface.").response();
    }
    return problem(request, thrown).response();
  }

  static Problem problem(HttpServletRequest request, Throwable thrown) {
    return thrown instanceof DlseiException e ? known(request, e) : incident(request, thrown);
  }

  private static Problem known(HttpServletRequest request, DlseiException e) {
    return switch (e.code()) {
      case NOT_FOUND -> Problem.of(404, "Not found", "It is not there, or not for this key.");
      case NOT_ALLOWED -> Problem.of(403, "Not allowed", e.getMessage() + ".");
      case CHANGED_MEANWHILE -> Problem.of(409, "Changed meanwhile", "Read it again, then decide.");
      case ALREADY_TAKEN -> Problem.of(422, "Used before", e.getMessage() + ".");
      case RUNS_ALREADY -> Problem.of(409, "Runs already", e.getMessage() + ".");
      case PARAMETERS_WRONG -> parametersWrong((ParametersRefusedException) e);
      case BUSY -> Problem.of(503, "Busy", "Call again in some seconds.");
      default -> incident(request, e);
    };
  }

  private static Problem parametersWrong(ParametersRefusedException e) {
    return Problem.of(400, "Parameters wrong", e.getMessage() + ".")
        .about(e.faults().get(0).name());
  }

  private static Problem incident(HttpServletRequest request, Throwable thrown) {
    return Problem.of(500, "Incident", "Tell HEC the id of the incident.")
        .logged(Incident.log(request, thrown));
  }
}
