package pk.gov.hec.dlsei.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import pk.gov.hec.dlsei.domain.access.Role;
import pk.gov.hec.dlsei.domain.staff.Appointment;
import pk.gov.hec.dlsei.domain.staff.StaffLine;
import pk.gov.hec.dlsei.domain.staff.StaffQuery;
import pk.gov.hec.dlsei.domain.staff.usecase.ReadStaff;
import pk.gov.hec.dlsei.web.frame.Paging;
import pk.gov.hec.dlsei.web.security.SignedIn;

/**
 * The staff, and whoever else is searched for; and what waits for another administrator. The role
 * stands in the address; what is searched for is posted, so that it stands in none.
 */
@Named("users")
@RequestScoped
public class UsersBean {

  private String role;
  private String text;
  private String page;
  private Paging paging;
  private List<StaffLine> lines;
  private List<Appointment> proposed;

  @Inject ReadStaff readStaff;
  @Inject SignedIn signedIn;

  /** The lines of the page. */
  public List<StaffLine> getLines() {
    if (lines == null) {
      lines = readStaff.page(signedIn.actor(), filter(), getPaging().first(), Paging.SIZE);
    }
    return lines;
  }

  /** Where the list is. */
  public Paging getPaging() {
    if (paging == null) {
      paging = Paging.of(page, readStaff.count(signedIn.actor(), filter()));
    }
    return paging;
  }

  /** Whether more fit what is searched for than are shown. */
  public boolean isCutOff() {
    return !getText().isEmpty() && getPaging().pages() > 1;
  }

  /** What waits for another administrator, oldest first. */
  public List<Appointment> getProposed() {
    if (proposed == null) {
      proposed = readStaff.proposed(signedIn.actor());
    }
    return proposed;
  }

  private StaffQuery.Filter filter() {
    return new StaffQuery.Filter(
        chosen(), Optional.of(getText()).filter(typed -> !typed.isEmpty()));
  }

  private Optional<Role> chosen() {
    return Arrays.stream(Role.values()).filter(one -> one.name().equals(role)).findFirst();
  }

  public Role[] getRoles() {
    return Role.values();
  }

  public String getRole() {
    return chosen().map(Enum::name).orElse("");
  }

  public void setRole(String role) {
    this.role = role;
  }

  public String getText() {
    return text == null ? "" : text.strip();
  }

  public void setText(String text) {
    this.text = text;
  }

  public String getPage() {
    return page;
  }

  public void setPage(String page) {
    this.page = page;
  }
}
