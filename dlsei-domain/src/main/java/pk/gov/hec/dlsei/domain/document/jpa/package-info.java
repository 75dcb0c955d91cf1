/** The documents in their tables. */
package pk.gov.hec.dlsei.domain.document.jpa;
