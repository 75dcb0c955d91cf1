/** How long the division of a cohort's seats among universities takes. */
package pk.gov.hec.dlsei.bench.allotment;
