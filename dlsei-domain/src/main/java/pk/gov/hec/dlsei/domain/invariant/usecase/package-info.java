/** What the job and operators ask of invariants. */
package pk.gov.hec.dlsei.domain.invariant.usecase;
