/** Submitting complete applications. */
package pk.gov.hec.dlsei.bench.submission;
