/** The decision records in their table. */
package pk.gov.hec.dlsei.domain.decision.jpa;
