/** The pools and caps in their tables. */
package pk.gov.hec.dlsei.domain.quota.jpa;
