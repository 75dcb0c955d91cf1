/** Cohorts, each with the policy whose clauses and terms hold for it. */
package pk.gov.hec.dlsei.domain.cohort;
