package pk.gov.hec.dlsei.web.hec;

import java.io.Serializable;
import java.util.Optional;
import pk.gov.hec.dlsei.web.frame.RequestedId;

/** Which cases the address of the page asks for; each is null, or whatever stands there. */
public class RevocationAddress implements Serializable {

  private static final long serialVersionUID = 1L;

  private String cohort;
  private String state;
  private String clause;
  private String university;
  private String asked;
  private String page;

  /** The request to a second officer whose cases alone are shown; empty for all. */
  public Optional<Long> getAskedFor() {
    return Optional.ofNullable(asked).filter(RequestedId::isWellFormed).map(Long::valueOf);
  }

  public String getCohort() {
    return cohort;
  }

  public void setCohort(String cohort) {
    this.cohort = cohort;
  }

  public String getState() {
    return state;
  }

  public void setState(String state) {
    this.state = state;
  }

  public String getClause() {
    return clause;
  }

  public void setClause(String clause) {
    this.clause = clause;
  }

  public String getUniversity() {
    return university;
  }

  public void setUniversity(String university) {
    this.university = university;
  }

  public String getAsked() {
    return asked;
  }

  public void setAsked(String asked) {
    this.asked = asked;
  }

  public String getPage() {
    return page;
  }

  public void setPage(String page) {
    this.page = page;
  }
}
