package pk.gov.hec.dlsei.web.frame;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.context.FacesContext;

/**
 * Forms of a page about one thing send to that page's whole address, its id included: so the page
 * can be shown again in the other language, after it has expired, and after it has done its work.
 */
public class OwnAddress extends ViewHandlerWrapper {

  /**
   * Called by Faces.
   *
   * @param wrapped the one before
   */
  public OwnAddress(ViewHandler wrapped) {
    super(wrapped);
  }

  @Override
  public String getActionURL(FacesContext context, String viewId) {
    String address = super.getActionURL(context, viewId);
    String id = context.getExternalContext().getRequestParameterMap().get("id");
    boolean own = context.getViewRoot() != null && viewId.equals(context.getViewRoot().getViewId());
    return own && RequestedId.isWellFormed(id) ? address + "?id=" + id : address;
  }
}
