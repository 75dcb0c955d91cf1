/** People at the pages, without a browser. */
package pk.gov.hec.dlsei.bench.http;
