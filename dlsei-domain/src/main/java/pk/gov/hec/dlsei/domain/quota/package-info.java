/** Pools of seats, their counters, caps, and what the documents leave to HEC for each cohort. */
package pk.gov.hec.dlsei.domain.quota;
