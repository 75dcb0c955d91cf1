/** Accounts, links and guards in their tables. */
package pk.gov.hec.dlsei.domain.access.jpa;
