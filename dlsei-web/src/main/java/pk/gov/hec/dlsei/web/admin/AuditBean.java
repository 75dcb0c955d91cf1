package pk.gov.hec.dlsei.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import pk.gov.hec.dlsei.domain.administration.usecase.ReadAuditTrail;
import pk.gov.hec.dlsei.domain.administration.usecase.VerifyAuditTrail;
import pk.gov.hec.dlsei.domain.audit.AuditAction;
import pk.gov.hec.dlsei.domain.audit.AuditLine;
import pk.gov.hec.dlsei.domain.audit.AuditQuery;
import pk.gov.hec.dlsei.web.frame.FrameBean;
import pk.gov.hec.dlsei.web.frame.Paging;
import pk.gov.hec.dlsei.web.security.SignedIn;

/** Who did what, filtered by address; and whether the chain of seals is whole. */
@Named("auditTrail")
@RequestScoped
public class AuditBean {

  private AuditAddress address;
  private Paging paging;
  private List<AuditLine> lines;
  private VerifyAuditTrail.Verdict verdict;

  @Inject ReadAuditTrail readAuditTrail;
  @Inject VerifyAuditTrail verifyAuditTrail;
  @Inject SignedIn signedIn;
  @Inject FrameBean frame;
  @Inject HttpServletRequest request;

  /** Reads the page that the address asks for. */
  public void load() {
    address = AuditAddress.of(request);
    int count = readAuditTrail.count(signedIn.actor(), address.filter());
    paging = Paging.of(request.getParameter("page"), count);
    lines = readAuditTrail.page(signedIn.actor(), address.filter(), paging.first(), Paging.SIZE);
  }

  /** Verifies the chain; the page shows what came of it. */
  public void verify() {
    verdict = verifyAuditTrail.handle(signedIn.actor());
    load();
  }

  /** How many events there are, as people read it. */
  public String getCount() {
    return frame.counted(paging.count(), AuditQuery.MOST_COUNTED);
  }

  public AuditAction[] getActions() {
    return AuditAction.values();
  }

  public AuditAddress getAddress() {
    return address;
  }

  public Paging getPaging() {
    return paging;
  }

  public List<AuditLine> getLines() {
    return lines;
  }

  /** What came of the verification; null before. */
  public VerifyAuditTrail.Verdict getVerdict() {
    return verdict;
  }
}
