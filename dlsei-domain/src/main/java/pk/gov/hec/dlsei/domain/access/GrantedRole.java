package pk.gov.hec.dlsei.domain.access;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import pk.gov.hec.dlsei.api.value.InstitutionCode;

/**
 * A role of an account; a focal person's is for one institution, and for some days where somebody
 * else is on leave.
 */
@Embeddable
public class GrantedRole {

  @Enumerated(EnumType.STRING)
  private Role role;

  private String institution;

  @Column(name = "starts_on")
  private LocalDate startsOn;

  @Column(name = "ends_on")
  private LocalDate endsOn;

  /** For the persistence provider. */
  protected GrantedRole() {}

  private GrantedRole(Role role, String institution) {
    this.role = role;
    this.institution = institution;
  }

  /**
   * A role for the whole programme.
   *
   * @param role any but FOCAL_PERSON
   * @return never null
   */
  public static GrantedRole of(Role role) {
    if (role == Role.FOCAL_PERSON) {
      throw new IllegalArgumentException("A focal person is one of an institution");
    }
    return new GrantedRole(role, null);
  }

  /**
   * The focal person of an institution.
   *
   * @param institution not null
   * @return never null
   */
  public static GrantedRole focalPersonOf(InstitutionCode institution) {
    return new GrantedRole(Role.FOCAL_PERSON, institution.value());
  }

  /**
   * The same role, on some days only.
   *
   * @param first day, by the business clock; null for no beginning
   * @param last day; null for no end
   * @return a new one
   */
  public GrantedRole during(LocalDate first, LocalDate last) {
    GrantedRole limited = new GrantedRole(role, institution);
    limited.startsOn = first;
    limited.endsOn = last;
    return limited;
  }

  boolean isHeldOn(LocalDate day) {
    return (startsOn == null || !day.isBefore(startsOn))
        && (endsOn == null || !day.isAfter(endsOn));
  }

  Role role() {
    return role;
  }

  Optional<InstitutionCode> institution() {
    return Optional.ofNullable(institution).map(InstitutionCode::new);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof GrantedRole that
        && role == that.role
        && Objects.equals(institution, that.institution)
        && Objects.equals(startsOn, that.startsOn)
        && Objects.equals(endsOn, that.endsOn);
  }

  @Override
  public int hashCode() {
    return Objects.hash(role, institution, startsOn, endsOn);
  }
}
