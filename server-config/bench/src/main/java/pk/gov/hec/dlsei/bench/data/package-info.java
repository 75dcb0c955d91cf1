/** Invented people and applications, in the numbers that are measured with. */
package pk.gov.hec.dlsei.bench.data;
