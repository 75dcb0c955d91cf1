/** Ends of licences in their tables. */
package pk.gov.hec.dlsei.domain.expiry.jpa;
