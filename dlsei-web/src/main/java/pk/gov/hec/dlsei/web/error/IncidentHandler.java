package pk.gov.hec.dlsei.web.error;

import jakarta.faces.FacesException;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.PhaseId;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import org.primefaces.csp.CspException;
import pk.gov.hec.dlsei.domain.error.DlseiException;
import pk.gov.hec.dlsei.domain.error.ErrorCode;
import pk.gov.hec.dlsei.web.frame.Texts;
import pk.gov.hec.dlsei.web.security.Paths;
import pk.gov.hec.dlsei.web.security.SignedIn;

/**
 * What goes wrong in a page: an expired page is shown again with what was typed; what the person
 * can mend, or will pass, is said on the page; what is not there, or not for this person, has a
 * page of its own; everything else is an incident with an id.
 */
class IncidentHandler extends ExceptionHandlerWrapper {

  IncidentHandler(ExceptionHandler wrapped) {
    super(wrapped);
  }

  @Override
  public void handle() {
    FacesContext context = FacesContext.getCurrentInstance();
    Iterator<ExceptionQueuedEvent> events = getUnhandledExceptionQueuedEvents().iterator();
    while (events.hasNext()) {
      Throwable thrown = events.next().getContext().getException();
      events.remove();
      if (!context.getResponseComplete()) {
        handle(context, rootOf(thrown));
      }
    }
  }

  private static Throwable rootOf(Throwable thrown) {
    Throwable cause = thrown;
    while (cause.getCause() != null
        && !(cause instanceof ViewExpiredException)
        && !(cause instanceof CspException)
        && !(cause instanceof DlseiException)) {
      cause = cause.getCause();
    }
    return cause;
  }

  private static void handle(FacesContext context, Throwable cause) {
    HttpServletRequest request = (HttpServletRequest) context.getExternalContext().getRequest();
    try {
      if (cause instanceof ViewExpiredException
          || cause instanceof CspException
          || isNoState(context, cause)) {
        KeptInput.keep(request, Paths.of(request));
        redirect(context, Paths.of(request) + Paths.queryOf(request));
      } else if (cause instanceof DlseiException e && canBeSaid(context, e)) {
        Texts.showError("error." + e.code());
      } else if (cause instanceof DlseiException e && hasPage(e)) {
        SignedIn.recordRefusal(request);
        context.getExternalContext().responseSendError(statusOf(e), "");
        context.responseComplete();
      } else {
        incident(context, request, cause);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A view state that no page ever had. */
  private static boolean isNoState(FacesContext context, Throwable cause) {
    return cause instanceof IllegalArgumentException
        && context.getCurrentPhaseId() == PhaseId.RESTORE_VIEW
        && context.getViewRoot() == null;
  }

  private static boolean canBeSaid(FacesContext context, DlseiException e) {
    return context.getCurrentPhaseId() != PhaseId.RENDER_RESPONSE
        && context.getViewRoot() != null
        && (e.code() == ErrorCode.BUSY
            || e.code() == ErrorCode.FORM_CLOSED
            || e.code() == ErrorCode.CHANGED_MEANWHILE
            || e.code() == ErrorCode.ALREADY_TAKEN);
  }

  /** Neither is an incident: the page for others, and the page about nothing, say what it is. */
  private static boolean hasPage(DlseiException e) {
    return e.code() == ErrorCode.NOT_ALLOWED || e.code() == ErrorCode.NOT_FOUND;
  }

  private static int statusOf(DlseiException e) {
    return e.code() == ErrorCode.NOT_ALLOWED
        ? HttpServletResponse.SC_FORBIDDEN
        : HttpServletResponse.SC_NOT_FOUND;
  }

  private static void incident(FacesContext context, HttpServletRequest request, Throwable cause)
      throws IOException {
    ExternalContext external = context.getExternalContext();
    String id = Incident.log(request, cause);
    if (external.isResponseCommitted()) {
      context.responseComplete();
    } else if (context.getPartialViewContext().isAjaxRequest()) {
      redirect(context, "/error/incident?id=" + id);
    } else {
      external.responseReset();
      external.responseSendError(500, "");
      context.responseComplete();
    }
  }

  private static void redirect(FacesContext context, String path) {
    try {
      context.getExternalContext().redirect(path);
      context.responseComplete();
    } catch (IOException e) {
      throw new FacesException(e);
    }
  }
}
