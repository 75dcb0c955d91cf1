/** Figures, as a table and as a file. */
package pk.gov.hec.dlsei.bench.report;
