package pk.gov.hec.dlsei.web.hec;

import jakarta.enterprise.context.SessionScoped;
import java.io.Serializable;

/**
 * Whom an officer looks for. A CNIC or an e-mail address must not stand in an address, where
 * browsers and servers keep it; the session has it instead, so that pages and the way back work.
 */
@SessionScoped
public class LearnerSearch implements Serializable {

  private static final long serialVersionUID = 1L;

  private String text = "";

  /** What was typed last; empty for nothing yet. */
  public String text() {
    return text;
  }

  /**
   * Keeps what is looked for.
   *
   * @param typed not null
   */
  public void keep(String typed) {
    text = typed;
  }
}
