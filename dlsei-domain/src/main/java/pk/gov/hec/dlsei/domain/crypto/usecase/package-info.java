/** Changing keys. */
package pk.gov.hec.dlsei.domain.crypto.usecase;
