/** Divisions of a cohort's seats among universities: computed, adjusted, published, compared. */
package pk.gov.hec.dlsei.domain.allotment;
