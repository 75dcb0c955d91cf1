/**
 * Taking a licence back (WP2/5): proposed by the policy's clauses, held or confirmed by an officer
 * or a standing order, carried out after the undo window.
 */
package pk.gov.hec.dlsei.domain.revocation;
