/**
 * Cohort policies: the rules and terms of a cohort, as clauses that read like the documents.
 *
 * <p>A policy is pure: facts in, ruling out; no clock, no input or output, no state.
 */
package pk.gov.hec.dlsei.api.cohort;
