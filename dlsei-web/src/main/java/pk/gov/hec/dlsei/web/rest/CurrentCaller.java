package pk.gov.hec.dlsei.web.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import pk.gov.hec.dlsei.domain.access.Actor;
import pk.gov.hec.dlsei.domain.apikey.usecase.LetSystemIn.Caller;

/** Who calls. */
@RequestScoped
public class CurrentCaller {

  private static final String ATTRIBUTE = CurrentCaller.class.getName();

  @Inject HttpServletRequest request;

  static void attach(HttpServletRequest request, Caller caller) {
    request.setAttribute(ATTRIBUTE, caller);
  }

  /** The key's rights, and its number. */
  public Caller caller() {
    return (Caller) request.getAttribute(ATTRIBUTE);
  }

  /** The system, as use cases know it. */
  public Actor actor() {
    return caller().actor();
  }
}
