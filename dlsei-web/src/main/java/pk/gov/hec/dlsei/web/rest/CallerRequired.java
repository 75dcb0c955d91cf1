package pk.gov.hec.dlsei.web.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;

/** Nothing is answered that did not come through the gate, whatever its path looked like there. */
@Provider
public class CallerRequired implements ContainerRequestFilter {

  @Inject CurrentCaller caller;

  @Override
  public void filter(ContainerRequestContext request) {
    if (caller.caller() == null) {
      request.abortWith(Problem.of(401, "No key", "Send a valid key.").response());
    }
  }
}
