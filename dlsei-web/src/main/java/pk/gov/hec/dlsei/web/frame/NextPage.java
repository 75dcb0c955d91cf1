package pk.gov.hec.dlsei.web.frame;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What a page has to say that is left by a redirect: the next page shows it. It lies in the session
 * before the redirect goes out. Faces' own flash keeps it only afterwards, when a quick browser has
 * asked for the next page already, and then it is never shown.
 */
public final class NextPage implements PhaseListener {

  private static final String ATTRIBUTE = NextPage.class.getName();

  /** Keeps the messages above the form for the page that comes. */
  public static void keepMessages() {
    FacesContext context = FacesContext.getCurrentInstance();
    context
        .getExternalContext()
        .getSessionMap()
        .put(ATTRIBUTE, new ArrayList<>(context.getMessageList(null)));
  }

  @Override
  public PhaseId getPhaseId() {
    return PhaseId.RENDER_RESPONSE;
  }

  @Override
  public void beforePhase(PhaseEvent event) {
    FacesContext context = event.getFacesContext();
    if (context.getExternalContext().getSession(false) != null) {
      Map<String, Object> session = context.getExternalContext().getSessionMap();
      if (session.remove(ATTRIBUTE) instanceof List<?> kept) {
        kept.forEach(message -> context.addMessage(null, (FacesMessage) message));
      }
    }
  }
}
