/** Uploading, reading, carrying out and taking back. */
package pk.gov.hec.dlsei.domain.takeover.usecase;
