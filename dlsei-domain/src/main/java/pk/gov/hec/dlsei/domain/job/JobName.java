package pk.gov.hec.dlsei.domain.job;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The jobs there are, each with the name of its XML file and the parameters that it takes. */
public enum JobName {
  /** Each night: deletes what has run out. */
  PURGE_EXPIRED("purge-expired", List.of()),
  /** Each night: deletes the contents of documents whose time is over. */
  DELETE_DOCUMENTS("delete-documents", List.of()),
  /** Each night: seals with the current key what an older one sealed. */
  SEAL_ANEW("seal-anew", List.of()),
  /** Each night: asks whether everything holds that must. */
  INVARIANTS("invariants", List.of()),
  /** Each hour: reminds of applications that wait longer than they should (WP2/4.1.13). */
  SLA_WATCH("sla-watch", List.of()),
  /** Proposes to take licences back, and warns learners (WP2/5). */
  REVOCATION_REVIEW(
      "revocation-review",
      JobParameter.onDay(JobParameter.optional(JobParameter.PASS_BRAKE, JobParameter.Type.TEXT))),
  /** Takes licences back whose undo window is over (WP2/5.v). */
  REVOCATION_APPLY(
      "revocation-apply",
      JobParameter.onDay(JobParameter.optional(JobParameter.PASS_BRAKE, JobParameter.Type.TEXT))),
  /** Lets licences run on that have earned it (WP2/A.4, A.6). */
  EXTENSION_REVIEW("extension-review", JobParameter.onDay()),
  /** Ends licences whose last day is over (SOP1/L1, WP2/1, 2). */
  LICENCE_EXPIRY("licence-expiry", JobParameter.onDay()),
  /** Carries applications that a cohort left over to the one that follows (WP2/A.3). */
  COHORT_ROLLOVER("cohort-rollover", JobParameter.onDay()),
  /** Offers free seats to those who wait for them, or says who would get them (WP2/5.v). */
  SEAT_OFFER("seat-offer", JobParameter.onDay()),
  /** Compares our licences with the learning platform's members, and proposes repairs. */
  COURSERA_RECONCILE(
      "coursera-reconcile",
      List.of(
          JobParameter.withDefault(JobParameter.DRY_RUN, JobParameter.Type.YES_NO, "false"),
          JobParameter.withDefault("believeShortList", JobParameter.Type.YES_NO, "false"))),
  /** Reads what learners do: exports that were uploaded, and the learning platform's interface. */
  ACTIVITY_IMPORT(
      "activity-import",
      List.of(
          JobParameter.withDefault(JobParameter.DRY_RUN, JobParameter.Type.YES_NO, "false"),
          JobParameter.choice("from", "interface", "uploads")));

  private final String file;
  private final List<JobParameter> parameters;

  /**
   * A job.
   *
   * @param file the name of its XML file, without its end
   * @param parameters all that it takes; {@link JobParameter#onDay} for a job that works through
   *     people's cases
   */
  JobName(String file, List<JobParameter> parameters) {
    this.file = file;
    this.parameters = parameters;
  }

  /** The name of its XML file in META-INF/batch-jobs, without its end. */
  public String file() {
    return file;
  }

  /** What it can be asked with, in the order of a form. */
  public List<JobParameter> parameters() {
    return parameters;
  }

  /**
   * Whether what a dry run of it planned can be carried out as it stands (decision 30): where it
   * says of each case by itself what the rules give. Seats go by rank, so that who gets one is not
   * to be said beforehand; the others change nothing for people.
   */
  public boolean carriesOutPlans() {
    return switch (this) {
      case REVOCATION_REVIEW, REVOCATION_APPLY, EXTENSION_REVIEW, LICENCE_EXPIRY, COHORT_ROLLOVER ->
          true;
      default -> false;
    };
  }

  /** Whether it can do that alone again which failed. */
  public boolean repeatsFailed() {
    return this == INVARIANTS;
  }

  /** The job of an XML file. */
  public static Optional<JobName> ofFile(String file) {
    return Arrays.stream(values()).filter(job -> job.file.equals(file)).findFirst();
  }
}
