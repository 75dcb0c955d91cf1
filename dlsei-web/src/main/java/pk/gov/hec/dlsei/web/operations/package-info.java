/** Health and metrics. */
package pk.gov.hec.dlsei.web.operations;
