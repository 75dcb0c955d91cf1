/** The queue page. */
package pk.gov.hec.dlsei.bench.pages;
