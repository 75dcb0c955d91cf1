/** What must hold at every moment, whoever did what: asked of the database by a job. */
package pk.gov.hec.dlsei.domain.invariant;
