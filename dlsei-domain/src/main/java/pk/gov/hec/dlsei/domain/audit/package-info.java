/** Who did what, append-only. */
package pk.gov.hec.dlsei.domain.audit;
