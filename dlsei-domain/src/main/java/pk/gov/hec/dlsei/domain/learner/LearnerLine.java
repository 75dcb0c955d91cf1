package pk.gov.hec.dlsei.domain.learner;

/**
 * A person as HEC's search shows one.
 *
 * @param personId of the person
 * @param name of the person
 * @param email of the account
 * @param institution name of that of the latest application; null for none
 * @param status of the latest application; null for none
 * @param licenceId of the latest licence; null for none
 * @param licenceStatus of it; null for none
 */
public record LearnerLine(
    long personId,
    String name,
    String email,
    String institution,
    String status,
    Long licenceId,
    String licenceStatus) {

  @Override
  public String toString() {
    return "person " + personId;
  }
}
