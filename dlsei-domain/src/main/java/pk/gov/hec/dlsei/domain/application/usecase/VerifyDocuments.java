package pk.gov.hec.dlsei.domain.application.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import pk.gov.hec.dlsei.domain.document.DocumentRepository;
import pk.gov.hec.dlsei.domain.error.DlseiException;
import pk.gov.hec.dlsei.domain.error.ErrorCode;

/**
 * Has verifiers look at the documents of submitted applications, one after the other. One that
 * cannot be looked at stops no other: its reviewer is told to look without a verifier.
 */
@ApplicationScoped
public class VerifyDocuments {

  private static final Logger LOG = Logger.getLogger(VerifyDocuments.class.getName());
  private static final int MOST = 100;

  @Inject DocumentRepository documents;
  @Inject VerifyDocument one;

  /**
   * Looks at those that wait.
   *
   * @throws DlseiException BUSY where uploads keep the workers busy
   */
  public void handle() {
    Optional<Long> next = documents.nextToVerify();
    for (int looked = 0; next.isPresent() && looked < MOST; looked++) {
      verify(next.get());
      next = documents.nextToVerify();
    }
  }

  private void verify(long id) {
    try {
      one.handle(id);
    } catch (RuntimeException e) {
      if (e instanceof DlseiException ours && ours.code() == ErrorCode.BUSY) {
        throw e;
      }
      LOG.log(Level.WARNING, "Document " + id + " cannot be verified", e);
      one.giveUp(id);
    }
  }
}
