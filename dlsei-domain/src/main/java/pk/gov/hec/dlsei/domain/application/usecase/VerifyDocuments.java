package pk.gov.hec.dlsei.domain.application.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Has verifiers look at the documents of submitted applications, one after the other. */
@ApplicationScoped
public class VerifyDocuments {

  @Inject VerifyNextDocument next;

  /**
   * Looks at those that wait.
   *
   * @throws pk.gov.hec.dlsei.domain.error.DlseiException BUSY where uploads keep the workers busy
   */
  public void handle() {
    boolean found = next.handle();
    while (found) {
      found = next.handle();
    }
  }
}
