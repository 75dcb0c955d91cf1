/** The benchmark: what is measured, in which order, and what is written of it. */
package pk.gov.hec.dlsei.bench;
