/** The servers that are measured, and their database. */
package pk.gov.hec.dlsei.bench.server;
