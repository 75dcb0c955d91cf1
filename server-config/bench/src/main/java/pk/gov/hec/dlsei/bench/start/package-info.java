/** From the start of a server to its readiness. */
package pk.gov.hec.dlsei.bench.start;
