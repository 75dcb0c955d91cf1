package pk.gov.hec.dlsei.api.cohort;

import java.util.List;
import pk.gov.hec.dlsei.api.plugin.Capability;

/** A policy that names the clauses on which each step of an application rests. PLUGIN. */
public interface DescribesProcedure extends Capability {

  /**
   * The clauses of a step.
   *
   * @param step not null
   * @param category of the applicant, not null
   * @return in the document's order, never null, empty where the document is silent
   */
  List<ClauseText> clausesOf(ProcedureStep step, ApplicantCategory category);
}
