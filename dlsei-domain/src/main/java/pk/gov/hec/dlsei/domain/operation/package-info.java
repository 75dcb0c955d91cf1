/** What operators do with the running server. */
package pk.gov.hec.dlsei.domain.operation;
