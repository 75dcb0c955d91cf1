package pk.gov.hec.dlsei.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import pk.gov.hec.dlsei.domain.staff.FocalPersonLine;
import pk.gov.hec.dlsei.domain.staff.StaffQuery.Universities;
import pk.gov.hec.dlsei.domain.staff.usecase.ReadStaff;
import pk.gov.hec.dlsei.web.frame.Paging;
import pk.gov.hec.dlsei.web.security.SignedIn;

/** The universities with their focal persons; the address filters. */
@Named("focalPersons")
@RequestScoped
public class FocalPersonsBean {

  private String text = "";
  private boolean without;
  private Paging paging;
  private List<FocalPersonLine> lines;

  @Inject ReadStaff readStaff;
  @Inject SignedIn signedIn;
  @Inject HttpServletRequest request;

  /** Reads the page that the address asks for. */
  public void load() {
    text = Optional.ofNullable(request.getParameter("university")).orElse("").strip();
    without = "yes".equals(request.getParameter("without"));
    Universities filter =
        new Universities(Optional.of(text).filter(typed -> !typed.isEmpty()), without);
    int count = readStaff.countFocalPersons(signedIn.actor(), filter);
    paging = Paging.of(request.getParameter("page"), count);
    lines = readStaff.focalPersons(signedIn.actor(), filter, paging.first(), Paging.SIZE);
  }

  public List<FocalPersonLine> getLines() {
    return lines;
  }

  public Paging getPaging() {
    return paging;
  }

  /** What goes before the page's number in an address. */
  public String getQuery() {
    return "university=%s&without=%s&"
        .formatted(URLEncoder.encode(text, StandardCharsets.UTF_8), without ? "yes" : "");
  }

  public String getText() {
    return text;
  }

  public boolean isWithout() {
    return without;
  }
}
