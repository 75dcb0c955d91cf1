/** Uploading, reading, asking the platform, and showing what is known. */
package pk.gov.hec.dlsei.domain.activity.usecase;
