/** Sealing personal data, keyed hashes to find it by, and random links. */
package pk.gov.hec.dlsei.domain.crypto;
