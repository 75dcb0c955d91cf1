package pk.gov.hec.dlsei.domain.staff;

import java.time.Instant;
import java.util.Optional;
import pk.gov.hec.dlsei.api.value.InstitutionCode;

/** The disclaimer forms that focal persons have submitted (SOP1/R3). */
public interface Disclaimers {

  /**
   * When a focal person submitted the form.
   *
   * @param accountId of the focal person
   * @param institution whose data it is about
   * @param wording the version of its text
   * @return empty where it was not submitted in this wording
   */
  Optional<Instant> submittedAt(long accountId, InstitutionCode institution, String wording);

  /**
   * Keeps that it was submitted; once is enough.
   *
   * @param accountId of the focal person
   * @param institution whose data it is about
   * @param wording the version of its text
   * @param at by the business clock
   * @return whether it was the first time
   */
  boolean submit(long accountId, InstitutionCode institution, String wording, Instant at);
}
