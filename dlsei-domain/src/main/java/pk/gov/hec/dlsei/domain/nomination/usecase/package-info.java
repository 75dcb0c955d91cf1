/** Uploading, reading, sending, registering nominations. */
package pk.gov.hec.dlsei.domain.nomination.usecase;
