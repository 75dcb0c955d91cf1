/** What administrators look after. */
package pk.gov.hec.dlsei.domain.administration;
