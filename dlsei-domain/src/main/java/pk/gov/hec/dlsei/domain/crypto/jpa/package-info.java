/** All sealed columns. */
package pk.gov.hec.dlsei.domain.crypto.jpa;
