/** Decision records: append-only, one for each change. */
package pk.gov.hec.dlsei.domain.decision;
