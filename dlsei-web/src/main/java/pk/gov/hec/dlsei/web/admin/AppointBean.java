package pk.gov.hec.dlsei.web.admin;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import pk.gov.hec.dlsei.api.value.InstitutionCode;
import pk.gov.hec.dlsei.domain.access.Email;
import pk.gov.hec.dlsei.domain.access.Role;
import pk.gov.hec.dlsei.domain.error.DlseiException;
import pk.gov.hec.dlsei.domain.error.ErrorCode;
import pk.gov.hec.dlsei.domain.institution.Institution;
import pk.gov.hec.dlsei.domain.institution.InstitutionRepository;
import pk.gov.hec.dlsei.domain.staff.AppointmentForm;
import pk.gov.hec.dlsei.domain.staff.AppointmentForm.Term;
import pk.gov.hec.dlsei.domain.staff.usecase.ProposeAppointment;
import pk.gov.hec.dlsei.domain.staff.usecase.ReadStaff;
import pk.gov.hec.dlsei.domain.time.Karachi;
import pk.gov.hec.dlsei.web.frame.Languages;
import pk.gov.hec.dlsei.web.frame.NextPage;
import pk.gov.hec.dlsei.web.frame.RequestedId;
import pk.gov.hec.dlsei.web.frame.Texts;
import pk.gov.hec.dlsei.web.security.SignedIn;

/**
 * Proposes somebody for a role; the address may name the university, or the focal person on leave
 * whom the new one stands in for.
 */
@Named("appoint")
@ViewScoped
public class AppointBean implements Serializable {

  private static final long serialVersionUID = 1L;

  private String name;
  private transient Email email;
  private String language = "en";
  private Role role;
  private String institution;
  private String letter;
  private LocalDate startsOn;
  private LocalDate endsOn;
  private Long covers;
  private String covered;

  @Inject transient ProposeAppointment propose;
  @Inject transient ReadStaff readStaff;
  @Inject transient InstitutionRepository institutions;
  @Inject transient SignedIn signedIn;
  @Inject transient HttpServletRequest request;
  @Inject transient Clock clock;

  /** Takes what the address names. */
  public void load() {
    startsOn = Karachi.today(clock);
    institution = request.getParameter("institution");
    role = institution == null ? null : Role.FOCAL_PERSON;
    if (request.getParameter("covers") != null) {
      cover(RequestedId.of(request.getParameter("covers")));
    }
  }

  private void cover(long accountId) {
    ReadStaff.UserFile file =
        readStaff
            .user(signedIn.actor(), accountId)
            .filter(found -> found.account().focalPersonOf().isPresent())
            .orElseThrow(() -> new DlseiException(ErrorCode.NOT_FOUND, "No such focal person"));
    covers = accountId;
    covered = file.name();
    role = Role.FOCAL_PERSON;
    institution = file.account().focalPersonOf().orElseThrow().value();
  }

  /** Proposes. */
  public String propose() {
    if (!isComplete()) {
      return null;
    }
    AppointmentForm form =
        new AppointmentForm(
            name,
            email,
            "ur".equals(language) ? Languages.URDU : Locale.ENGLISH,
            role,
            Optional.ofNullable(institution)
                .filter(code -> role == Role.FOCAL_PERSON)
                .map(InstitutionCode::new),
            letter,
            new Term(startsOn, endsOn),
            Optional.ofNullable(covers));
    try {
      long id = propose.handle(signedIn.actor(), form);
      Texts.showDone("appoint.done");
      NextPage.keepMessages();
      return "/admin/appointment?faces-redirect=true&id=" + id;
    } catch (DlseiException e) {
      if (e.code() != ErrorCode.ALREADY_TAKEN) {
        throw e;
      }
      refuse("email", "appoint.alreadyTaken");
      return null;
    }
  }

  private boolean isComplete() {
    boolean focal = role == Role.FOCAL_PERSON;
    if (focal && (institution == null || institution.isEmpty())) {
      refuse("institution", "appoint.institutionMissing");
    }
    if (!new Term(startsOn, endsOn).isInOrder()) {
      refuse("endsOn", "appoint.daysWrong");
    }
    if (covers != null && endsOn == null) {
      refuse("endsOn", "appoint.coverEndMissing");
    }
    return context().getMessageList().isEmpty();
  }

  private static void refuse(String field, String text) {
    context().addMessage("form:" + field, Texts.error(text));
  }

  private static FacesContext context() {
    return FacesContext.getCurrentInstance();
  }

  /** What somebody may be appointed as. */
  public List<Role> getRoles() {
    return Arrays.stream(Role.values()).filter(Role::isStaff).toList();
  }

  public List<Institution> getInstitutions() {
    return institutions.all();
  }

  /** The name of the university of the one on leave. */
  public String getInstitutionName() {
    return institutions.find(new InstitutionCode(institution)).map(Institution::name).orElse("");
  }

  /** The name of the one on leave; null where nobody is stood in for. */
  public String getCovered() {
    return covered;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public Email getEmail() {
    return email;
  }

  public void setEmail(Email email) {
    this.email = email;
  }

  public String getLanguage() {
    return language;
  }

  public void setLanguage(String language) {
    this.language = language;
  }

  public Role getRole() {
    return role;
  }

  public void setRole(Role role) {
    this.role = role;
  }

  public String getInstitution() {
    return institution;
  }

  public void setInstitution(String institution) {
    this.institution = institution;
  }

  public String getLetter() {
    return letter;
  }

  public void setLetter(String letter) {
    this.letter = letter;
  }

  public LocalDate getStartsOn() {
    return startsOn;
  }

  public void setStartsOn(LocalDate startsOn) {
    this.startsOn = startsOn;
  }

  public LocalDate getEndsOn() {
    return endsOn;
  }

  public void setEndsOn(LocalDate endsOn) {
    this.endsOn = endsOn;
  }
}
