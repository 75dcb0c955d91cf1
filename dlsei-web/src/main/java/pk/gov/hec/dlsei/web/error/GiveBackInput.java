package pk.gov.hec.dlsei.web.error;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.component.EditableValueHolder;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.component.html.HtmlInputHidden;
import jakarta.faces.component.html.HtmlInputSecret;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.SystemEvent;
import jakarta.faces.event.SystemEventListener;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.primefaces.component.password.Password;
import pk.gov.hec.dlsei.web.frame.Texts;
import pk.gov.hec.dlsei.web.security.Paths;
import pk.gov.hec.dlsei.web.security.SignedIn;

/** Puts kept input back into the fields of a page that is shown again. */
public class GiveBackInput implements SystemEventListener {

  @Override
  public boolean isListenerForSource(Object source) {
    return source instanceof UIViewRoot;
  }

  @Override
  public void processEvent(SystemEvent event) {
    FacesContext context = FacesContext.getCurrentInstance();
    if (context.isPostback()) {
      return;
    }
    HttpServletRequest request = (HttpServletRequest) context.getExternalContext().getRequest();
    String owner = CDI.current().select(SignedIn.class).get().getOwner();
    Optional<KeptInput> kept = KeptInput.take(request.getSession(false), Paths.of(request), owner);
    kept.ifPresent(input -> giveBack(context, input));
  }

  private static void giveBack(FacesContext context, KeptInput kept) {
    context
        .getViewRoot()
        .visitTree(
            VisitContext.createVisitContext(context),
            (visit, component) -> {
              giveBack(context, component, kept);
              return VisitResult.ACCEPT;
            });
    Texts.showError("expired.kept");
  }

  private static void giveBack(FacesContext context, UIComponent component, KeptInput kept) {
    boolean secret =
        component instanceof Password
            || component instanceof HtmlInputSecret
            || component instanceof HtmlInputHidden;
    if (component instanceof EditableValueHolder field && !secret) {
      String id = component.getClientId(context);
      String typed = kept.values().getOrDefault(id, kept.values().get(id + "_input"));
      if (typed != null) {
        field.setSubmittedValue(typed);
      }
    }
  }
}
