package pk.gov.hec.dlsei.api.cohort;

import pk.gov.hec.dlsei.api.plugin.Capability;

/** A policy that says which document an applicant has to upload. Implemented by PLUGIN. */
public interface AsksForDocuments extends Capability {

  /**
   * What an applicant uploads.
   *
   * @param category of the applicant, not null
   * @return never null; with an empty list of kinds where no document is asked for
   */
  DocumentRequirement documentOf(ApplicantCategory category);
}
