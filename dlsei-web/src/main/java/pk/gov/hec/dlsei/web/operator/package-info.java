/** Pages of operators. */
package pk.gov.hec.dlsei.web.operator;
