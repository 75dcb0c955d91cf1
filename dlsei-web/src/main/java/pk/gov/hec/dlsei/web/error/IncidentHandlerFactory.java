package pk.gov.hec.dlsei.web.error;

import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;

/** Makes the handler of what goes wrong in a page. */
public class IncidentHandlerFactory extends ExceptionHandlerFactory {

  /**
   * Called by Faces.
   *
   * @param wrapped the one before
   */
  public IncidentHandlerFactory(ExceptionHandlerFactory wrapped) {
    super(wrapped);
  }

  @Override
  public ExceptionHandler getExceptionHandler() {
    return new IncidentHandler(getWrapped().getExceptionHandler());
  }
}
