/** Many at once, and how long each took. */
package pk.gov.hec.dlsei.bench.load;
