package pk.gov.hec.dlsei.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import pk.gov.hec.dlsei.domain.access.Role;
import pk.gov.hec.dlsei.domain.error.DlseiException;
import pk.gov.hec.dlsei.domain.error.ErrorCode;
import pk.gov.hec.dlsei.domain.staff.usecase.ManageAccount;
import pk.gov.hec.dlsei.domain.staff.usecase.ReadStaff;
import pk.gov.hec.dlsei.domain.staff.usecase.TakeRoleAway;
import pk.gov.hec.dlsei.web.frame.NextPage;
import pk.gov.hec.dlsei.web.frame.RequestedId;
import pk.gov.hec.dlsei.web.frame.Texts;
import pk.gov.hec.dlsei.web.security.SignedIn;

/** One user; the address names the account. */
@Named("user")
@RequestScoped
public class UserBean {

  private ReadStaff.UserFile file;
  private String reason;

  @Inject ReadStaff readStaff;
  @Inject ManageAccount manageAccount;
  @Inject TakeRoleAway takeRoleAway;
  @Inject SignedIn signedIn;
  @Inject HttpServletRequest request;

  /**
   * Reads the file.
   *
   * @throws DlseiException NOT_FOUND for an unknown account
   */
  public void load() {
    file =
        readStaff
            .user(signedIn.actor(), id())
            .orElseThrow(() -> new DlseiException(ErrorCode.NOT_FOUND, "No such account"));
  }

  private long id() {
    return RequestedId.of(request.getParameter("id"));
  }

  /** The file, read anew where a form came back with something missing. */
  public ReadStaff.UserFile getFile() {
    if (file == null) {
      load();
    }
    return file;
  }

  /** Whether the administrator looks at the own account, which somebody else manages. */
  public boolean isOwn() {
    return getFile().account().id() == signedIn.actor().accountId();
  }

  /** The roles of staff that it has. */
  public List<Role> getStaffRoles() {
    return getFile().account().roles().stream().filter(Role::isStaff).sorted().toList();
  }

  /** Whether it may be enabled again. */
  public boolean isReturnable() {
    return getFile().account().isDisabled();
  }

  /** Disables it. */
  public String disable() {
    manageAccount.disable(signedIn.actor(), id(), reason);
    return done("user.disabled");
  }

  /** Enables it again. */
  public String enable() {
    manageAccount.enable(signedIn.actor(), id(), reason);
    return done("user.enabled");
  }

  /** Lets the person set up the second factor anew. */
  public String forgetSecondFactor() {
    manageAccount.forgetSecondFactor(signedIn.actor(), id(), reason);
    return done("user.secondFactorForgotten");
  }

  /**
   * Takes a role away.
   *
   * @param role of staff, as the button sent it
   * @return this page
   * @throws DlseiException NOT_FOUND for any other text
   */
  public String takeAway(String role) {
    Role taken =
        Arrays.stream(Role.values())
            .filter(one -> one.name().equals(role))
            .findFirst()
            .orElseThrow(() -> new DlseiException(ErrorCode.NOT_FOUND, "No such role"));
    takeRoleAway.handle(signedIn.actor(), id(), taken, reason);
    return done("user.roleTaken");
  }

  private String done(String text) {
    Texts.showDone(text);
    NextPage.keepMessages();
    return "/admin/user?faces-redirect=true&id=" + id();
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
