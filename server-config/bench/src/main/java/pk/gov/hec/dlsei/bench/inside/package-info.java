/** What runs inside the server, as one more module of the application. */
package pk.gov.hec.dlsei.bench.inside;
